import type { Feed, Organization } from '../../../feed/model.js';
import { casefold } from '../../../search/casefold.js';
import { linesOf } from '../../../search/category-tree.js';
import { FACETS } from '../../../search/facets.js';
import { FIELD, LABEL } from '../../../search/match.js';
import { reachText } from '../../../search/reach.js';
import { labelOf, namesOfCountry, textOf } from '../../../search/record-text.js';
import { BETWEEN } from '../../../search/spellings.js';
import { addRanks, type Ranked, ranked, tokensOf } from './tokens.js';

/** Characters of one field of a text that are searched. */
const LONGEST = 8000;

/** What stands between the lines of a text. */
const LINES = new RegExp(`[\\n${FIELD}]`);

const shortened = (text: string): string =>
  text
    .split(FIELD)
    .map((field) => field.slice(0, LONGEST))
    .join(FIELD);

/** Makes documents of the organisations of a list. */
export function documents({ categories, language, languages = [] }: Feed) {
  const tree = linesOf(categories);
  const places = new Map(categories.map(({ id }, place) => [id, place]));
  const tags = [...new Set([language, ...languages])];
  const known = new Map<string, Label>();
  const label = (key: string, names: () => readonly (string | undefined)[]): Label => {
    const before = known.get(key);
    if (before) return before;
    const text = labelOf(names());
    const made = { text, ranks: ranked(text, '') };
    known.set(key, made);
    return made;
  };
  const named = new Map(categories.map((one) => [one.id, one]));
  const categoryLabel = (id: string) =>
    label(`category ${id}`, () => {
      const one = named.get(id);
      return one ? [one, ...Object.values(one.translations ?? {})].map(({ name }) => name) : [];
    });
  const countryLabel = (code: string) => label(`country ${code}`, () => namesOfCountry(code, tags));

  return (organization: Organization, place: number) => {
    const { category_ids, countries = [], assured_date } = organization;
    const text = shortened(textOf(organization));
    const folded = casefold(text);
    const category = [...new Set(category_ids.flatMap((id) => tree.get(id) ?? []))];
    const labels = [...category.map(categoryLabel), ...countries.map(countryLabel)];
    const ranks = ranked(folded, text);
    for (const each of labels) addRanks(ranks, each.ranks, LABEL);
    return {
      id: organization.id,
      ...tokensOf(ranks, folded.split(LINES).filter(Boolean)),
      ways: reachText(organization).slice(0, LONGEST),
      words: [...folded.split(FIELD), ...labels.map((each) => each.text)]
        .join(' ')
        .replace(BETWEEN, ' '),
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

/** What a category or country is called. */
interface Label {
  readonly text: string;
  readonly ranks: Ranked;
}
