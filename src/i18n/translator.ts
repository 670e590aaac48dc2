import { type Direction, directionOf } from './direction.js';
import { fill, pluralForm, type Values } from './format.js';
import { supported } from './intl.js';
import { localeFor } from './locale-registry.js';
import { AS_BRITISH, isSameLanguage, scriptOf } from './lookup.js';
import type { Locale, Words } from './words.js';

export type TextKey = {
  [Key in keyof Words]: Words[Key] extends string ? Key : never;
}[keyof Words];
export type CountKey = Exclude<keyof Words, TextKey>;

/**
 * Our English is British, and so are numbers and dates if the browser has no data for a language.
 */
const BRITISH = 'en-GB';

/** Scripts whose languages have ASCII digits, by their ISO 15924 codes. */
const ASCII_DIGITS = /Cyrl|Latn/;

/** The attributes of the element around a text in another language (WCAG 3.1.2). */
export interface ForeignAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

/** A text of the feed, and its language if that is not the language around it. */
export interface ForeignText extends ForeignAttributes {
  readonly text: string;
}

/**
 * The words, numbers and dates of one language, for an element and everything inside it. Its
 * functions need no `this`.
 */
export interface Translator {
  /** The requested language, as a BCP 47 tag. The feed's own texts are shown in it. */
  readonly tag: string;
  /** The words: those of `tag`, or else English ones. */
  readonly locale: Locale;
  /** The `lang` of the element around the words. */
  readonly lang: string;
  /** The `dir` of the element around the words, whatever that of the page is. */
  readonly dir: 'ltr' | 'rtl';
  /** The words for `key`. */
  t(key: TextKey, values?: Values): string;
  /** A template of words with its `{gaps}` filled. */
  fill(template: string, values?: Values): string;
  /** The words for `key` in the plural form of `count`, which is their `{n}`. */
  plural(key: CountKey, count: number, values?: Values): string;
  /** A text as a sentence: with a full stop, if it has none. */
  sentence(text: string): string;
  /** Sentences as one text: each but the last with a full stop. */
  join(sentences: readonly string[]): string;
  number(value: number): string;
  /** An RFC 3339 date in words. Anything else is returned unchanged. */
  date(value: string): string;
  /** The name of a day of the week: 1 is Monday, 7 Sunday (ISO 8601). */
  weekday(day: number): string;
  /**
   * The attributes of the element around a text in the language `tag`: none if that is the language
   * of the words, otherwise `lang` and its `dir`. If the language of a text is not known, its first
   * letter decides the direction.
   */
  attributesFor(tag: string): ForeignAttributes;
}

function translator(tag: string, locale: Locale): Translator {
  const { tag: lang, words, months, days } = locale;
  const dir = directionOf(lang) === 'rtl' ? 'rtl' : 'ltr';
  /** The locale of numbers and dates: that of the region, if the words are in its language. */
  const like = isSameLanguage(tag, lang) && !AS_BRITISH.test(tag) ? tag : BRITISH;
  const known = () => supported(Intl.NumberFormat, like) ?? BRITISH;
  let numbers: Intl.NumberFormat | undefined;

  const inWords = (date: Date, style: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString(known(), { ...style, timeZone: 'UTC' });
  const filled = (template: string, values: Values = {}) => fill(template, values, dir === 'rtl');
  const t = (key: TextKey, values?: Values) => filled(words[key], values);
  const sentence = (text: string) => (text.endsWith(words.stop) ? text : text + words.stop);
  /** Without `Intl` if possible, because its first use in a page takes tens of milliseconds. */
  const number = (value: number) => {
    if (like === BRITISH) return `${value}`.replace(/\B(?=(...)+$)/g, ',');
    if (value < 1000 && ASCII_DIGITS.test(scriptOf(like))) return `${value}`;
    return (numbers ??= new Intl.NumberFormat(known())).format(value);
  };

  return {
    tag,
    locale,
    lang,
    dir,
    t,
    fill: filled,
    plural: (key, count, values) =>
      filled(pluralForm(locale, words[key], count), { n: number(count), ...values }),
    sentence,
    join: (sentences) =>
      sentences.map((each, i) => (sentences[i + 1] ? sentence(each) : each)).join(' '),
    number,
    date(value) {
      const date = new Date(value);
      if (Number.isNaN(date.getTime())) return value;
      const said = months
        ? `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
        : inWords(date, { dateStyle: 'long' });
      // Chromium has no names of months in Punjabi, and says "2026 M03 3".
      return /M\d/.test(said) ? value.slice(0, 10) : said;
    },
    // The first of January 2024 was a Monday.
    weekday: (day) =>
      days?.[day - 1] ?? inWords(new Date(Date.UTC(2024, 0, day)), { weekday: 'long' }),
    attributesFor: (other) =>
      !other
        ? { dir: 'auto' }
        : isSameLanguage(other, lang)
          ? {}
          : { lang: other, dir: directionOf(other) },
  };
}

const translators = new Map<string, Translator>();

/**
 * The translator for a BCP 47 tag. It is shared, so that what it keeps of `Intl` is made once.
 * There is a new one after the words of its language have changed.
 */
export function translatorFor(tag: string): Translator {
  const locale = localeFor(tag);
  const known = translators.get(tag);
  if (known?.locale === locale) return known;
  const made = translator(tag, locale);
  translators.set(tag, made);
  return made;
}
