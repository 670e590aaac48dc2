import { type Direction, directionOf } from './direction.js';
import { supported } from './intl.js';
import { fill, localeFor, pluralForm, primary } from './locale-registry.js';
import type { Locale, Words } from './words.js';

type Values = Readonly<Record<string, string>>;
export type TextKey = {
  [Key in keyof Words]: Words[Key] extends string ? Key : never;
}[keyof Words];
export type CountKey = Exclude<keyof Words, TextKey>;

/** A number from which on its digits are grouped. */
const GROUPED = 1000;

/** Languages whose smaller numbers are in ASCII digits wherever they are spoken: no need of `Intl`. */
const ASCII_DIGITS = /^(cy|en|es|fr|pl|sw|uk)(-[a-z]{2})?$/i;

/** Numbers and dates are like these where the browser has no data of the language. */
const FALLBACK = 'en-GB';

/** What the element around a text in another language says of it (WCAG 3.1.2). */
export interface ForeignAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

/** The words, numbers and dates of one language. Its functions need no `this`. */
export interface Translator {
  /** The language asked for, as a BCP 47 tag. */
  readonly tag: string;
  /** The words: those of `tag`, else English ones. */
  readonly locale: Locale;
  /** The `dir` of the words where they run from right to left; else the page's own does. */
  readonly dir: 'rtl' | undefined;
  /** The words for `key`. */
  t(key: TextKey, values?: Values): string;
  /** The words for `key` in the plural form of `count`, which is their `{n}`. */
  plural(key: CountKey, count: number, values?: Values): string;
  /** Sentences as one text: each but the last with a full stop. */
  join(sentences: readonly string[]): string;
  number(value: number): string;
  /** An RFC 3339 date in words; as written where it is none. */
  date(value: string): string;
  /** Makes `Intl` ready, whose first use in a page takes tens of milliseconds. */
  wake(): void;
  /**
   * What the element around a text in the language `tag` must say of it, where that is not the
   * language around it: `lang`, and the `dir` that goes with it.
   */
  attributesFor(tag: string): ForeignAttributes;
}

function translator(tag: string, locale: Locale): Translator {
  const { words, months } = locale;
  let numbers: Intl.NumberFormat | undefined;

  /** Whether a text in the language `other` is in that of the words. */
  const isOwn = (other: string) => primary(other) === primary(locale.tag);
  /** What to ask `Intl` for: the tag itself where the words and the browser know it. */
  const known = () => (isOwn(tag) ? supported(Intl.NumberFormat, tag) : undefined);
  const format = (value: number) =>
    (numbers ??= new Intl.NumberFormat(known() ?? FALLBACK)).format(value);
  const number = (value: number) =>
    value < GROUPED && ASCII_DIGITS.test(tag) ? `${value}` : format(value);
  const t = (key: TextKey, values: Values = {}) => fill(words[key], values);

  return {
    tag,
    locale,
    dir: directionOf(locale.tag) === 'rtl' ? 'rtl' : undefined,
    t,
    plural: (key, count, values) =>
      fill(pluralForm(locale, words[key], count), { n: number(count), ...values }),
    join(sentences) {
      const stop = t('stop');
      return sentences
        .map((each, i) => (each.endsWith(stop) || !sentences[i + 1] ? each : each + stop))
        .join(' ');
    },
    number,
    date(value) {
      const date = new Date(value);
      if (Number.isNaN(date.getTime())) return value;
      const own = known();
      return months && !own
        ? `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
        : date.toLocaleDateString(own ?? FALLBACK, { dateStyle: 'long', timeZone: 'UTC' });
    },
    wake() {
      format(GROUPED);
    },
    attributesFor: (other) =>
      !other || isOwn(other) ? {} : { lang: other, dir: directionOf(other) },
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
