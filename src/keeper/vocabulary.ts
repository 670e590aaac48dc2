import { nameOf } from '../i18n/names.js';
import { COUNTRY_CODES, COUNTRY_SYNONYMS, PARTS_OF_COUNTRIES } from './countries.js';
import { LANGUAGE_SYNONYMS, LONG_CODES, OUR_LANGUAGES } from './languages.js';
import { plainForm } from './plain-form.js';
import { WELSH_NAMES } from './welsh-names.js';

type Names = Map<string, string>;

/** Stands for the own language of each name. */
const OWN = '*';

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const SHORT_CODES = ALPHABET.flatMap((first) => ALPHABET.map((second) => first + second));

/** A name in the form in which it is looked up: without its article, and with Saint for St. */
function nameForm(text: string): string {
  return plainForm(text)
    .replace(/^(?:the|y|yr) (?=.)/, '')
    .replace(/\bst\b/g, 'saint');
}

/** The first code that has a name keeps it. */
function give(names: Names, code: string, name: string | undefined): void {
  const form = nameForm(name ?? '');
  if (form && !names.has(form)) names.set(form, code);
}

/**
 * The names of all codes in one language. First in full, then without brackets: `Myanmar` for
 * `Myanmar (Burma)`.
 */
function giveAll(names: Names, all: readonly (readonly [code: string, name?: string])[]): void {
  for (const [code, name] of all) give(names, code, name);
  for (const [code, name = ''] of all) give(names, code, /^(.+?)\s*[(（].+[)）]$/.exec(name)?.[1]);
}

function giveSynonyms(names: Names, synonyms: Readonly<Record<string, string>>): void {
  for (const [code, all] of Object.entries(synonyms)) {
    for (const form of all.split('|')) give(names, code, form);
  }
}

/** Codes that stand for themselves (`iw` stands for `he`): those of our own languages first. */
export function languageCodes(): readonly string[] {
  return [...new Set([...OUR_LANGUAGES, ...SHORT_CODES, ...LONG_CODES])].filter(
    (code) => Intl.getCanonicalLocales(code)[0] === code,
  );
}

/**
 * The names in our languages, one language after the other. Each is read only if the ones before
 * have no match.
 */
function lookup(
  type: 'region' | 'language',
  synonyms: Readonly<Record<string, string>>,
  codes: () => readonly string[],
): (text: string) => string | undefined {
  const names: Names = new Map();
  // Last, the name of each language in that language.
  const waiting = [...OUR_LANGUAGES, ...(type === 'language' ? [OWN] : [])];
  let all: readonly string[] | undefined;
  return (text) => {
    const form = nameForm(text);
    if (!form) return undefined;
    if (!all) {
      all = codes();
      giveSynonyms(names, synonyms);
    }
    while (!names.has(form)) {
      const language = waiting.shift();
      if (!language) return undefined;
      giveAll(
        names,
        all.map((code) => [code, nameOf(type, code, language === OWN ? code : language)]),
      );
      if (language === 'cy')
        giveAll(
          names,
          all.map((code) => [code, WELSH_NAMES[code]]),
        );
    }
    return names.get(form);
  };
}

const namedCountry = lookup('region', COUNTRY_SYNONYMS, () => COUNTRY_CODES);
const namedLanguage = lookup('language', LANGUAGE_SYNONYMS, languageCodes);

const PARTS = new Map(
  Object.entries(PARTS_OF_COUNTRIES).flatMap(([code, all]) =>
    all.split('|').map((form) => [nameForm(form), code] as const),
  ),
);

/** The ISO 3166 code of a country, from its code, or from its name in one of our languages. */
export function countryCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return COUNTRY_CODES.includes(code) ? code : (namedCountry(text) ?? partOfCountry(text));
}

/** The code of the country for a part of it, such as Wales. */
export function partOfCountry(text: string): string | undefined {
  return PARTS.get(nameForm(text));
}

/** The BCP 47 tag of a language, from its tag, or from its name in one of our languages. */
export function languageTag(text: string): string | undefined {
  const given = text.trim();
  // Three letters are more often a name (Ewe, Lao) than a tag.
  const named = /^[a-z]{2}$/i.test(given) ? undefined : namedLanguage(given);
  return named ?? (isLanguageTag(given) ? Intl.getCanonicalLocales(given)[0] : undefined);
}

/** Whether a text is the tag of a language that has a name, such as `cy` or `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  return (
    /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text) &&
    (!!nameOf('language', text, 'en') || LONG_CODES.includes(text))
  );
}
