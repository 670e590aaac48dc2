import { slug } from './text.js';

/** Lines of an address, in order, but for the country. */
export const ADDRESS_LINES = [
  'attention',
  'address_1',
  'address_2',
  'city',
  'region',
  'state_province',
  'postal_code',
] as const;

/** The languages in which feeds may name countries: those that are left to try. */
const languages = 'en cy fr es pl uk ar ur hi sw so am pt ro pa bn ga gd'.split(' ');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes by names; to begin with, by names of a part, and by those that nobody else has for one. */
const codes = new Map(
  'uk great-britain britain england scotland wales northern-ireland cymru lloegr yr-alban'
    .split(' ')
    .map((name) => [name, 'GB']),
);
for (const [name = '', code = ''] of [
  ['usa', 'US'],
  ['republic-of-ireland', 'IE'],
  ['czech-republic', 'CZ'],
  ['holland', 'NL'],
  ['ivory-coast', 'CI'],
  ['burma', 'MM'],
]) {
  codes.set(name, code);
}

/**
 * Codes of countries that are no more, before those of today in the alphabet. Not every engine
 * knows the one by the other.
 */
const FORMER = /AN|BU|CS|CT|DD|JT|MI|N[HT]|PU|RH|[VY]D/;

/** Learns what countries are called in one more language, which takes some milliseconds. */
function learn(language: string): void {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const name = slug((!FORMER.test(code) && names.of(code)) || '');
      if (name && !codes.has(name)) codes.set(name, code);
    }
  }
}

/** The codes of countries by all names that feeds may call them, as `slug` writes these. */
export function countryNames(): ReadonlyMap<string, string> {
  languages.splice(0).forEach(learn);
  return codes;
}

/** The ISO 3166 code of a country that is given by it, in any case, or by a name. */
export function countryCode(given: string): string | undefined {
  if (/^(?!uk)[a-z]{2}$/i.test(given)) return given.toUpperCase();
  const name = slug(given).replace(/^the-|-and(?=-)/g, '');
  while (!codes.has(name) && languages[0]) learn(languages.shift() ?? '');
  return codes.get(name);
}
