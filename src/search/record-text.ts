import type { Feed, Organization } from '../feed/model.js';
import type { Column, Columns } from './facets.js';
import { FIELD } from './match.js';
import { nameOf } from '../i18n/names.js';
import { casefold } from './casefold.js';
import { type Spellings, joined, learnSpellings } from './spellings.js';

/** A field of a text, or a label: each part after a line break. */
function linesOf(texts: Iterable<string | undefined>): string {
  let lines = '';
  for (const text of texts) if (text) lines += `\n${text}`;
  return lines;
}

/** An organisation's texts in all languages, which are folded for a search (see `rank`). */
export function textOf(organization: Organization): string {
  const { translations, locations = [], services = [] } = organization;
  const texts = [organization, ...Object.values(translations ?? {})];
  let names = '';
  let alternates = '';
  let places = '';
  let descriptions = '';
  for (const { name, alternate_name, description } of texts) {
    names += linesOf([name]);
    alternates += linesOf([alternate_name]);
    descriptions += linesOf([description]);
  }
  for (const { name, addresses = [] } of locations) {
    places += linesOf([name]);
    for (const { country: _country, ...address } of addresses)
      places += linesOf([...Object.values(address), joined(address.postal_code ?? '')]);
  }
  for (const { contacts = [] } of [organization, ...locations])
    for (const { name, title } of contacts) descriptions += linesOf([name, title]);
  for (const { name } of services) descriptions += linesOf([name]);
  return [names, alternates, places, descriptions].join(FIELD);
}

/** The names of a facet's values, by which the records that have them are found too. */
export interface Labels {
  readonly column: Column;
  /** Folded, by the number of the value. */
  readonly texts: readonly string[];
}

/** What countries are also called in English, by code; but for what begins alike. */
const ALSO = new Map(
  'GB UK Great Britain,US USA America,CI Ivory Coast,CZ Czech Republic,SZ Swaziland,TR Turkey'
    .split(',')
    .map((line) => [line.slice(0, 2), line.slice(3)]),
);

/** What a country is called in these languages, and also in English. */
export const namesOfCountry = (code: string, tags: readonly string[]) => [
  ...tags.map((tag) => nameOf('region', code, tag)),
  ALSO.get(code),
];

/** Languages in which countries are looked up by name: a feed can promise any number of them. */
const MOST_LANGUAGES = 20;

/** Folded, with other spellings behind it. */
export function labelOf(names: readonly (string | undefined)[]): string {
  const label = linesOf(names);
  const folded = casefold(label);
  const known: Spellings = new Map();
  learnSpellings(known, label, folded);
  return [folded, ...known.values()].join('\t');
}

/**
 * The names of categories and countries. They are looked up once for a query instead of being in
 * the text of each record, so that they cost no memory there and may change with the language shown.
 */
export function labelsOf(
  { categories, language, languages = [] }: Feed,
  columns: Columns,
  shown: string,
): readonly Labels[] {
  const [category, country] = [columns('category'), columns('country')];
  const tags = [...new Set([shown, language, ...languages])].slice(0, MOST_LANGUAGES);
  return [
    {
      column: category,
      texts: categories.map((one) =>
        labelOf([one, ...Object.values(one.translations ?? {})].map(({ name }) => name)),
      ),
    },
    {
      column: country,
      texts: [...country.values.keys()].map((code) => labelOf(namesOfCountry(code, tags))),
    },
  ];
}
