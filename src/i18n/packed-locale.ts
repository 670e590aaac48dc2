import { en } from './locales/en.js';
import type { Locale, LocalePart, Plural, Words } from './words.js';

/** A locale as the build writes it: its texts without their keys, which are a third of a file. */
export interface PackedLocale extends Omit<Locale, 'words' | 'terms'> {
  /** A checksum of the keys, so that texts are never given to other keys. */
  readonly shape: number;
  /**
   * A line for each text, in the order of the English ones. The forms of a count are on one line,
   * separated by bars. A form that is the same as the previous one is left out.
   */
  readonly texts: string;
}

const FORMS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const KEYS: readonly string[] = [...Object.keys(en.terms), ...Object.keys(en.words)];

function shapeOf(keys: readonly string[]): number {
  let shape = 0;
  for (const letter of keys.join()) shape = (shape * 31 + letter.charCodeAt(0)) | 0;
  return shape;
}

/** The reverse: see `unpack`. */
export function pack({ words, terms, ...part }: Locale): PackedLocale {
  const line = (text: string | Plural = '') =>
    typeof text === 'string'
      ? text
      : FORMS.map((form) => (form !== 'other' && text[form] === text.other ? '' : text[form])).join(
          '|',
        );
  const all: Readonly<Record<string, string | Plural>> = { ...terms, ...words };
  return { ...part, shape: shapeOf(KEYS), texts: KEYS.map((key) => line(all[key])).join('\n') };
}

/**
 * The locale that was packed, without words that were added since: new ones are at the end.
 * Undefined if other keys have changed.
 */
export function unpack({ shape, texts, ...part }: PackedLocale): LocalePart | undefined {
  const lines = texts.split('\n');
  const keys = KEYS.slice(0, lines.length);
  if (shapeOf(keys) !== shape) return undefined;
  const terms: Record<string, string> = {};
  const words: Record<string, string | Readonly<Partial<Plural>>> = {};
  lines.forEach((line, i) => {
    const key = keys[i] ?? '';
    const forms = line.split('|');
    if (key in en.terms) terms[key] = line;
    else words[key] = forms[1] === undefined ? line : pluralOf(forms);
  });
  return { ...part, terms, words: words as Partial<Words> };
}

function pluralOf(forms: readonly string[]): Readonly<Partial<Plural>> {
  return Object.fromEntries(forms.flatMap((form, i) => (form ? [[FORMS[i], form]] : [])));
}
