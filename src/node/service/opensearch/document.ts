import type { Feed, Organization } from '../../../feed/model.js';
import { casefold } from '../../../search/casefold.js';
import { linesOf } from '../../../search/category-tree.js';
import { FACETS } from '../../../search/facets.js';
import { FIELD } from '../../../search/match.js';
import { reachText } from '../../../search/reach.js';
import { namesOfCountry, textOf } from '../../../search/record-text.js';
import { BETWEEN, learnSpellings, type Spellings } from '../../../search/spellings.js';

/** Characters of one text that are searched: the engine takes 32,766 bytes of one value. */
const LONGEST = 8000;

/** A folded text with one space before each word and behind the last. */
export const spaced = (folded: string): string =>
  ` ${folded.split(BETWEEN).filter(Boolean).join(' ')} `;

/** Each line apart from the others. */
const lines = (folded: string): string =>
  `${folded
    .split('\n')
    .filter(Boolean)
    .map((line) => `|${spaced(line)}`)
    .join('')}|`.slice(0, LONGEST);

/** Makes documents of the organisations of a list. */
export function documents({ categories, language, languages = [] }: Feed) {
  const tree = linesOf(categories);
  const places = new Map(categories.map(({ id }, place) => [id, place]));
  const tags = [...new Set([language, ...languages])];
  const categoryNames = new Map(
    categories.map((one) => [
      one.id,
      [one, ...Object.values(one.translations ?? {})].map(({ name }) => name ?? '').join('\n'),
    ]),
  );
  const countryNames = new Map<string, string>();
  const namesOf = (code: string) => {
    const names = countryNames.get(code) ?? namesOfCountry(code, tags).join('\n');
    countryNames.set(code, names);
    return names;
  };

  return (organization: Organization, place: number) => {
    const { category_ids, countries = [], assured_date } = organization;
    const text = textOf(organization);
    const folded = casefold(text);
    const [names = '', alternates = '', where = '', descriptions = ''] = folded.split(FIELD);
    const category = [...new Set(category_ids.flatMap((id) => tree.get(id) ?? []))];
    const labels = [...category.map((id) => categoryNames.get(id)), ...countries.map(namesOf)].join(
      '\n',
    );
    const spellings: Spellings = new Map();
    learnSpellings(spellings, text, folded);
    learnSpellings(spellings, labels, casefold(labels));
    return {
      id: organization.id,
      names: lines(names),
      alternates: lines(alternates),
      places: lines(where),
      descriptions: lines(descriptions),
      labels: lines(casefold(labels)),
      spelled: spaced([...spellings.values()].flat().join(' ')),
      ways: reachText(organization).slice(0, LONGEST),
      words: spaced(`${folded} ${casefold(labels)}`),
      ...Object.fromEntries(FACETS.map(({ facet, key }) => [facet, organization[key] ?? []])),
      category,
      own: category_ids,
      place,
      group: Math.min(
        ...category_ids.slice(0, 1).map((id) => places.get(id) ?? Infinity),
        categories.length,
      ),
      ...(assured_date && { checked: assured_date }),
      organization,
    };
  };
}
