import { nameOf, type NameType } from '../i18n/names.js';
import { COUNTRY_CODES } from '../keeper/countries.js';
import { termName } from '../keeper/terms.js';
import { languageCodes } from '../keeper/vocabulary.js';
import { WELSH_NAMES } from '../keeper/welsh-names.js';

/** A value that can be chosen, and its name. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

const OFFERS = ['finding', 'support', 'advice', 'funding', 'exchange', 'accreditation'];
const PHASES = ['primary', 'secondary', 'special'];

const nameIn = (type: NameType, code: string, language: string): string | undefined =>
  nameOf(type, code, language) ?? (language === 'cy' ? WELSH_NAMES[code] : undefined);

const known = new Map<string, readonly Choice[]>();

function sorted(type: NameType, codes: () => readonly string[], language: string) {
  const key = `${type} ${language}`;
  const made =
    known.get(key) ??
    codes()
      .flatMap((value): readonly Choice[] => {
        const name = nameIn(type, value, language) ?? nameOf(type, value, 'en');
        return name ? [{ value, name }] : [];
      })
      .sort((one, other) => one.name.localeCompare(other.name, language));
  known.set(key, made);
  return made;
}

export const countryChoices = (language: string) => sorted('region', () => COUNTRY_CODES, language);
export const languageChoices = (language: string) => sorted('language', languageCodes, language);

const terms = (codes: readonly string[], language: string): readonly Choice[] =>
  codes.map((value) => ({ value, name: termName(value, language) }));

export const offerChoices = (language: string) => terms(OFFERS, language);
export const phaseChoices = (language: string) => terms(PHASES, language);

/** The name of a language, or of the language that it is a variant of, or its tag. */
export const languageName = (tag: string, language: string): string =>
  nameIn('language', tag, language) ??
  nameIn('language', tag.replace(/-.*$/, ''), language) ??
  nameOf('language', tag, 'en') ??
  tag;
