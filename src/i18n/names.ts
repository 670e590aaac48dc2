import { supported } from './intl.js';

const known = new Map<string, Intl.DisplayNames | undefined>();
const names = new Map<string, string | undefined>();
const given = new Map<string, string>();

/** How often names were given: what was made of names before is out of date then. */
export let namesGiven = 0;

const givenKey = (language: string, code: string): string =>
  `${language.toLowerCase().replace(/-.*/, '')} ${code}`;

/** Gives names in a language, by code, for where the browser has none in it. */
export function giveNames(language: string, added: Readonly<Record<string, string>>): void {
  for (const [code, name] of Object.entries(added)) given.set(givenKey(language, code), name);
  names.clear();
  namesGiven += 1;
}

/**
 * What a region (by its ISO 3166 code) or a language (by its BCP 47 tag) is called in a language;
 * undefined where neither the browser nor anybody else has a name.
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
    return known.get(key)?.of(code) ?? given.get(givenKey(language, code));
  } catch {
    return undefined; // Not a well-formed code.
  }
}
