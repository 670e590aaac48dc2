import { memoize } from './memoize.js';

/** Tags whose script is known without `Intl`, whose first use takes milliseconds. */
const LATIN = /^(cy|en)(-..)?$/i;

/** Tags of languages that have the numbers of British English, and its names if they are English. */
export const AS_BRITISH = /^(cy|en)(-gb|-latn|-x-.*)?$/i;

/**
 * The last subtag of a range, with a single letter before it if there is one (RFC 4647, section
 * 3.4).
 */
const LAST = /(^|(-\w)?-)[^-]*$/;

/** A tag with the script and region that it most likely means (UTS #35, Likely Subtags). */
const likely = memoize((tag): Partial<Intl.Locale> => {
  if (LATIN.test(tag)) return { script: 'Latn' };
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return {}; // Not a well-formed tag.
  }
});

/** The primary subtag of a BCP 47 tag, in lower case. */
export const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/**
 * The ISO 15924 code of the script of a text in the language of a tag. Empty if it is not known.
 */
export const scriptOf = (tag: string): string => likely(tag).script ?? '';

/** Whether two tags have the same language and script. */
export const isSameLanguage = (tag: string, other: string): boolean =>
  primary(tag) === primary(other) && scriptOf(tag) === scriptOf(other);

/**
 * The tags that match a wanted tag, best first and in lower case: the tag itself, then without its
 * last subtag, and so on (RFC 4647, section 3.4, lookup). A region implies the script that is
 * written there, and a script its region: `zh-TW` and `zh-Hant` match each other before `zh` does.
 */
const rangesOf = memoize((tag) => {
  const ranges: string[] = [];
  for (let range = tag.toLowerCase(); range; range = range.replace(LAST, '')) ranges.push(range);
  const { language, script, region } = ranges[1] ? likely(tag) : {};
  for (const subtags of language ? [`${script}-${region}`, region, script] : []) {
    const each = `${language}-${subtags}`;
    if (scriptOf(each) === script) ranges.splice(-1, 0, each.toLowerCase());
  }
  return ranges;
});

/** What `find` returns for the wanted tag, or else for the nearest tag that matches it. */
export function lookup<T>(tag: string, find: (range: string) => T | undefined): T | undefined {
  for (const range of rangesOf(tag)) {
    const found = find(range);
    if (found !== undefined) return found;
  }
  return undefined;
}
