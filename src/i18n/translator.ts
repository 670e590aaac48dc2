import { type Direction, directionOf } from './direction.js';
import { fill, pluralForm, type Values } from './format.js';
import { supported } from './intl.js';
import { localeFor } from './locale-registry.js';
import { isSameLanguage, scriptOf } from './lookup.js';
import type { Locale, Words } from './words.js';

export type TextKey = {
  [Key in keyof Words]: Words[Key] extends string ? Key : never;
}[keyof Words];
export type CountKey = Exclude<keyof Words, TextKey>;

/** Our English is British, and so are numbers and dates where the browser has no data of a language. */
const BRITISH = 'en-GB';

/** Tags whose numbers are as British ones. */
const AS_BRITISH = /^(cy|en)(-gb|-latn|-x-.*)?$/i;

/** Scripts whose languages have ASCII digits, by their ISO 15924 codes. */
const ASCII_DIGITS = /Cyrl|Latn/;

/** What the element around a text in another language says of it (WCAG 3.1.2). */
export interface ForeignAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

/** A text of the feed and the language it is in, where that is not the language around it. */
export interface ForeignText extends ForeignAttributes {
  readonly text: string;
}

/**
 * The words, numbers and dates of one language, for an element and all that is inside it. Its
 * functions need no `this`.
 */
export interface Translator {
  /** The language asked for, as a BCP 47 tag: the feed's own texts are wanted in it. */
  readonly tag: string;
  /** The words: those of `tag`, else English ones. */
  readonly locale: Locale;
  /** The `lang` of what the words stand in. */
  readonly lang: string;
  /** The `dir` of what the words stand in, whatever the page's own is. */
  readonly dir: 'ltr' | 'rtl';
  /** The words for `key`. */
  t(key: TextKey, values?: Values): string;
  /** A template of words with its `{gaps}` filled. */
  fill(template: string, values?: Values): string;
  /** The words for `key` in the plural form of `count`, which is their `{n}`. */
  plural(key: CountKey, count: number, values?: Values): string;
  /** A text as a sentence: with a full stop, where it has none. */
  sentence(text: string): string;
  /** Sentences as one text: each but the last with a full stop. */
  join(sentences: readonly string[]): string;
  number(value: number): string;
  /** An RFC 3339 date in words; as written where it is none. */
  date(value: string): string;
  /** The name of a day of the week: 1 is Monday, 7 Sunday (ISO 8601). */
  weekday(day: number): string;
  /** Makes `Intl` ready, whose first use in a page takes tens of milliseconds. */
  wake(): void;
  /**
   * What the element around a text in the language `tag` must say of it: nothing where that is the
   * language of the words; else `lang`, and the `dir` that goes with it. A text whose language
   * nobody knows runs as its first letter does.
   */
  attributesFor(tag: string): ForeignAttributes;
}

function translator(tag: string, locale: Locale): Translator {
  const { tag: lang, words, months, days } = locale;
  const dir = directionOf(lang) === 'rtl' ? 'rtl' : 'ltr';
  /** Whose numbers and dates are written: the region's, where the words are of its language. */
  const like = isSameLanguage(tag, lang) && !AS_BRITISH.test(tag) ? tag : BRITISH;
  const known = () => supported(Intl.NumberFormat, like) ?? BRITISH;
  let numbers: Intl.NumberFormat | undefined;

  const inWords = (date: Date, style: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString(known(), { ...style, timeZone: 'UTC' });
  const filled = (template: string, values: Values = {}) => fill(template, values, dir === 'rtl');
  const t = (key: TextKey, values?: Values) => filled(words[key], values);
  const sentence = (text: string) => (text.endsWith(words.stop) ? text : text + words.stop);
  /** Without `Intl` where that can be, for its first use in a page takes tens of milliseconds. */
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
      return months
        ? `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
        : inWords(date, { dateStyle: 'long' });
    },
    // The first of January 2024 was a Monday.
    weekday: (day) =>
      days?.[day - 1] ?? inWords(new Date(Date.UTC(2024, 0, day)), { weekday: 'long' }),
    wake() {
      supported(Intl.DisplayNames, tag);
    },
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
 * The translator for a BCP 47 tag: one for all who ask, so that what it keeps of `Intl` is made
 * once. Another after the words of its language changed.
 */
export function translatorFor(tag: string): Translator {
  const locale = localeFor(tag);
  const known = translators.get(tag);
  if (known?.locale === locale) return known;
  const made = translator(tag, locale);
  translators.set(tag, made);
  return made;
}
