import { TRANSLATED } from '../../src/i18n/languages.js';

/** The languages that have words, as BCP 47 primary language subtags. */
export const TAGS: readonly string[] = ['en', ...TRANSLATED.split(' ')];

/** English words that are words of another language, too. */
const BORROWED: Readonly<Record<string, string>> = {
  es: 'fax',
  fr: 'contact fax mail organisation organisations page',
  pl: 'link mail',
  pt: 'fax mail',
  ro: 'fax link mail special',
};

/** What to do where a word is the same in English and in another language. */
export const HOW_TO_BORROW =
  'Translate these, or add those that are words of it to BORROWED in test/support/languages.ts';

/** The words of a text, in lower case. A letter alone is not a word. */
export const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** English words without those that a language has borrowed: see `BORROWED`. */
export function notBorrowed(words: readonly string[], tag: string): readonly string[] {
  const borrowed = BORROWED[tag]?.split(' ');
  return words.filter((word) => !borrowed?.includes(word));
}

/** Whether a language is written in Latin letters. */
export const isLatin = (tag: string) => new Intl.Locale(tag).maximize().script === 'Latn';
