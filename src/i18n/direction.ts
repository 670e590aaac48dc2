import { scriptOf } from './lookup.js';

/** A value of the `dir` attribute. `auto`: the text itself decides. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** Scripts that run from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;

/** The direction of the script that the language of a BCP 47 tag is most likely written in. */
export function directionOf(tag: string): Direction {
  const script = scriptOf(tag);
  return !script ? 'auto' : RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
}
