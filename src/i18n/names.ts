import { englishNames } from './english-names.js';
import { supported } from './intl.js';
import { AS_BRITISH, lookup, primary } from './lookup.js';
import { memoize } from './memoize.js';
import type { ForeignText, Translator } from './translator.js';

export type NameType = 'region' | 'language';

/** By language and code, such as `cy FR`. */
const given = new Map<string, string>();

const displayNames = (type: NameType) =>
  memoize((language) => {
    const tag = supported(Intl.DisplayNames, language);
    return tag === undefined ? tag : new Intl.DisplayNames(tag, { type, fallback: 'none' });
  });
const namers = { region: displayNames('region'), language: displayNames('language') };

/** How often names were given. After each time, what was made from names before is out of date. */
export let namesGiven = 0;

/** Gives names in a language, by code, for browsers that have none in it. */
export function giveNames(language: string, added: Readonly<Record<string, string>>): void {
  for (const [code, name] of Object.entries(added)) {
    given.set(`${language.toLowerCase()} ${code}`, name);
  }
  namesGiven += 1;
}

/**
 * What a region (by its ISO 3166 code) or a language (by its BCP 47 tag) is called in a language.
 * Undefined if neither the browser nor anybody else has a name.
 */
export function nameOf(type: NameType, code: string, language: string): string | undefined {
  const isEnglish = AS_BRITISH.test(language) && primary(language) === 'en';
  const known = isEnglish && englishNames(type).get(code.toLowerCase());
  try {
    return (
      known ||
      (namers[type](language)?.of(code) ??
        lookup(language, (range) => given.get(`${range} ${code}`)))
    );
  } catch {
    return undefined; // Not a well-formed code.
  }
}

/**
 * The name of a region or language to show. It is in the first of these that has a name: the
 * requested language, that of the words, that of the feed, English. Otherwise it is the code.
 */
export function displayName(
  type: NameType,
  code: string,
  { tag, lang, attributesFor }: Translator,
  feedLanguage: string,
): ForeignText {
  for (const each of [tag, lang, feedLanguage, 'en']) {
    const text = nameOf(type, code, each);
    if (text) return { text, ...attributesFor(each) };
  }
  return { text: code, ...attributesFor(feedLanguage) };
}
