import { memoize } from './memoize.js';

/** Tags whose script needs no look into the data of `Intl`: its first use takes milliseconds. */
const LATIN = /^(cy|en)(-..)?$/i;

/** The last subtag of a range, and a single letter before it (RFC 4647, section 3.4). */
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

/** The ISO 15924 code of the script that a text in the language of a tag is in; empty where nobody can tell. */
export const scriptOf = (tag: string): string => likely(tag).script ?? '';

/** Whether a text in the language `tag` is in that of `other` too, and in its script. */
export const isSameLanguage = (tag: string, other: string): boolean =>
  primary(tag) === primary(other) && scriptOf(tag) === scriptOf(other);

/**
 * What answers a wanted tag, best first and in lower case: the tag itself, then without its last
 * subtag, and so on (RFC 4647, section 3.4, lookup). A region stands for the script that is written
 * there, and a script for its region: `zh-TW` and `zh-Hant` answer each other before `zh` does.
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

/** What `find` has for the wanted tag, else for the nearest one that answers it. */
export function lookup<T>(tag: string, find: (range: string) => T | undefined): T | undefined {
  for (const range of rangesOf(tag)) {
    const found = find(range);
    if (found !== undefined) return found;
  }
  return undefined;
}
