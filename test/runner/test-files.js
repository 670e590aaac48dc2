import { filesIn } from '../../scripts/files.js';

const FOLDERS = ['src', 'test'];

/** The tests that run in browsers, by their sources: what the compiler left of a deleted one is not run. */
export const browserTests = () => filesIn(FOLDERS, '.test.ts');

/** The tests that run in Node alone. */
export const nodeTests = () => filesIn(FOLDERS, '.node-test.ts');

/**
 * Where the compiler puts a source.
 *
 * @param {string} source
 */
export const compiled = (source) => `.cache/build/${source.replace(/ts$/, 'js')}`;
