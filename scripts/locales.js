import { readdirSync } from 'node:fs';

/** In the one file, and in the scripts of features. */
const BUNDLED = ['cy', 'en', 'en-features'];

/**
 * What a page may load besides the one file: languages by their tags, the names of some, and the
 * words of features.
 */
export const separate = readdirSync('src/i18n/locales')
  .flatMap((name) => /^([a-z]{2}(-names|-features)?)\.ts$/.exec(name)?.[1] ?? [])
  .filter((tag) => !BUNDLED.includes(tag));
