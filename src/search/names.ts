import { supported } from './intl.js';

const known = new Map<string, Intl.DisplayNames | undefined>();
const names = new Map<string, string | undefined>();

/**
 * A country's name in a language, by its ISO 3166 alpha-2 code; undefined where the browser has
 * no names in the language or none for the code.
 */
export function countryName(code: string, language: string): string | undefined {
  const key = code + language;
  if (!names.has(key)) names.set(key, findName(code, language));
  return names.get(key);
}

function findName(code: string, language: string): string | undefined {
  if (!known.has(language)) {
    const tag = supported(Intl.DisplayNames, language);
    const options = { type: 'region', fallback: 'none' } as const;
    known.set(language, tag === undefined ? tag : new Intl.DisplayNames(tag, options));
  }
  return /^[A-Z]{2}$/.test(code) ? known.get(language)?.of(code) : undefined;
}
