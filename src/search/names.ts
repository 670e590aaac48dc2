import { supported } from './intl.js';

const known = new Map<string, Intl.DisplayNames | undefined>();
const names = new Map<string, string | undefined>();

/**
 * What a region (by its ISO 3166 code) or a language (by its BCP 47 tag) is called in a language;
 * undefined where the browser has no names in that language or none for the code.
 */
export function nameOf(
  type: 'region' | 'language',
  code: string,
  language: string,
): string | undefined {
  const key = [type, code, language].join(' ');
  if (!names.has(key)) names.set(key, find(type, code, language));
  return names.get(key);
}

function find(type: 'region' | 'language', code: string, language: string): string | undefined {
  const key = type + language;
  if (!known.has(key)) {
    const tag = supported(Intl.DisplayNames, language);
    known.set(
      key,
      tag === undefined ? tag : new Intl.DisplayNames(tag, { type, fallback: 'none' }),
    );
  }
  try {
    return known.get(key)?.of(code);
  } catch {
    return undefined; // Not a well-formed code.
  }
}
