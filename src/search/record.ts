import type { Feed, Organization } from '../feed/feed.js';
import { fold } from './fold.js';
import { FIELD } from './match.js';

/** A country's name in a language, or nothing where it is not known in it. */
export type CountryName = (code: string, language: string) => string | undefined;

/** An organisation's texts in all languages, folded, as `rank` reads them. */
export function textOf(organization: Organization): string {
  const texts = [organization, ...Object.values(organization.translations ?? {})];
  const lines = (key: 'name' | 'alternate_name' | 'description'): string => {
    let all = '';
    for (const text of texts) if (text[key]) all += '\n' + text[key];
    return all + FIELD;
  };
  let places = '';
  for (const { addresses = [] } of organization.locations ?? []) {
    for (const { city = '', state_province = '' } of addresses) {
      places += `\n${city}\n${state_province}`;
    }
  }
  return fold(lines('name') + lines('alternate_name') + places + FIELD + lines('description'));
}

/**
 * The names of a category by its id (column 0), or of a country by its code (column 1), folded.
 * They are looked up once for a query instead of being in the text of each record, so that they
 * cost no memory there and may change with the language shown.
 */
export function labelOf(
  { categories, language, languages = [] }: Feed,
  column: number,
  value: string,
  shown: string,
  countryName: CountryName = () => undefined,
): string {
  const category = categories.find(({ id }) => id === value);
  const names = column
    ? [language, ...languages, shown].map((tag) => countryName(value, tag))
    : [category, ...Object.values(category?.translations ?? {})].map((text) => text?.name);
  return fold('\n' + names.join('\n'));
}
