import { filesIn } from '../../scripts/files.js';

const FOLDERS = ['src', 'test'];

/** It takes longest by far. Begun last, it would keep one browser busy with nothing to do for others. */
const LONGEST = 'test/print.test.ts';

/** The tests that run in browsers, by their sources: what the compiler left of a deleted one is not run. */
export const browserTests = () => [
  LONGEST,
  ...filesIn(FOLDERS, '.test.ts').filter((path) => path !== LONGEST),
];

/** The tests that run in Node alone. */
export const nodeTests = () => filesIn(FOLDERS, '.node-test.ts');

/**
 * Where the compiler puts a source.
 *
 * @param {string} source
 */
export const compiled = (source) => `.cache/build/${source.replace(/ts$/, 'js')}`;
