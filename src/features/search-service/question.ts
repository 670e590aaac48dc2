import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import type { Choices } from '../../search/choices.js';
import { parametersOf } from '../../search/service-query.js';

/** A question: its URL without paging, and what a visitor chose. */
export interface Question {
  readonly url: URL;
  readonly choices: Choices;
}

/** The directory's question as a URL, without what tells pages apart. */
export function urlOf(
  service: string,
  { filters, query: text, order }: Choices,
  language: string,
  { onlyCategory, onlyCountry, onlyIds }: FeatureDirectory['element'],
): URL {
  const [categories, countries, ids] = [onlyCategory, onlyCountry?.toUpperCase(), onlyIds].map(
    (list) => new Set(list?.split(/[\s,]+/).filter(Boolean)),
  );
  const url = new URL(service);
  const query = { text, filters, order, language, restrict: { categories, countries, ids } };
  for (const [name, value] of parametersOf(query)) url.searchParams.append(name, value);
  return url;
}
