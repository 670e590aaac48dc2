import type { Feed, Organization } from '../feed/model.js';
import { type Column, at } from './facets.js';
import { casefold } from './casefold.js';
import { FIELD } from './match.js';
import { nameOf } from '../i18n/names.js';

/** An organisation's texts in all languages, folded, as `rank` reads them. */
export function textOf(organization: Organization): string {
  const texts = [organization, ...Object.values(organization.translations ?? {})];
  const lines = (key: 'name' | 'alternate_name' | 'description'): string =>
    texts.map((text) => '\n' + (text[key] ?? '')).join('') + FIELD;
  const places = (organization.locations ?? [])
    .flatMap(({ addresses = [] }) => addresses)
    .map(({ city, state_province }) => ['', city, state_province].join('\n'));
  return casefold(
    lines('name') + lines('alternate_name') + places.join('') + FIELD + lines('description'),
  );
}

/**
 * The names of categories by id (column 0), or of countries by code (column 1), folded. They are
 * looked up once for a query instead of being in the text of each record, so that they cost no
 * memory there and may change with the language shown.
 */
export function labelsOf(
  { categories, language, languages = [] }: Feed,
  columns: readonly Column[],
  shown: string,
): readonly (readonly string[])[] {
  const names = [
    (_: string, number: number) => {
      const category = categories[number];
      return [category, ...Object.values(category?.translations ?? {})].map((text) => text?.name);
    },
    (code: string) => [language, ...languages, shown].map((tag) => nameOf('region', code, tag)),
  ];
  return names.map((namesOf, column) =>
    [...at(columns, column).numbers.keys()].map((value, number) =>
      casefold('\n' + namesOf(value, number).join('\n')),
    ),
  );
}
