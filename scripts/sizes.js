import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { features } from './features.js';
import { separate } from './locales.js';

/**
 * The sizes that landed last, and the reason if they grew.
 *
 * @typedef {object} Pins
 * @property {Record<string, number>} ceiling the maximum size of each file, gzipped
 * @property {string} reason
 * @property {Record<string, ReturnType<typeof measure>>} sizes
 */

export const PINS = 'scripts/size.json';

/** @type {Record<string, string>} */
const FILES = {
  'partner-directory': 'dist/partner-directory.js',
  'tips-only': '.cache/tips-only.js',
};
/** The maximum size of the file of a language, gzipped, and of a file of names. */
const LANGUAGE_CEILING = 1500;
const NAMES_CEILING = 2500;
/** And of a file with the words of all features. */
const FEATURE_WORDS_CEILING = 1950;
/** The maximum size of an optional feature, gzipped, and of those that may be larger. */
const FEATURE_CEILING = 4096;
/** @type {Record<string, number>} */
const LARGER_FEATURES = { comments: 5120, map: 11_264 };

/** @param {string} path */
function measure(path) {
  const bytes = readFileSync(path);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}

/** The sizes of the files that are pinned. */
export const sizes = () =>
  Object.fromEntries(Object.entries(FILES).map(([name, path]) => [name, measure(path)]));

/** The gzipped size of each file of a language, and its ceiling. */
export const languageSizes = () =>
  separate.map((tag) => ({
    name: `locales/${tag}`,
    gzip: measure(`dist/locales/${tag}.js`).gzip,
    ceiling: tag.endsWith('-names')
      ? NAMES_CEILING
      : tag.endsWith('-features')
        ? FEATURE_WORDS_CEILING
        : LANGUAGE_CEILING,
  }));

/** The gzipped size of each optional feature, and its ceiling. */
export const featureSizes = () =>
  features.map((name) => ({
    name,
    gzip: measure(`dist/${name}.js`).gzip,
    ceiling: LARGER_FEATURES[name] ?? FEATURE_CEILING,
  }));

/** @param {string} text */
const parse = (text) => /** @type {Pins} */ (JSON.parse(text));

export const pinned = () => parse(readFileSync(PINS, 'utf8'));

/**
 * The previous pins: from before the commit that has these, or that will have them. Undefined if
 * Git has none.
 *
 * @param {Pins} pins
 */
export function landedBefore(pins) {
  /** @param {string[]} args */
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });
  try {
    const commits = git('log', '-2', '--format=%H', '--', PINS).match(/\w+/g) ?? [];
    return commits
      .map((commit) => parse(git('show', `${commit}:${PINS}`)))
      .find((before) => JSON.stringify(before) !== JSON.stringify(pins));
  } catch {
    return undefined;
  }
}
