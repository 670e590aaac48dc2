import type { Feed } from '../feed/model.js';
import { nameOf } from '../i18n/names.js';
import type { Translator } from '../i18n/translator.js';
import type { Facet } from '../search/facets.js';
import { type ForeignText, localized } from './localized-text.js';

/** What a value of a facet is called. */
export function filterName(
  facet: Facet,
  value: string,
  feed: Feed,
  translator: Translator,
): ForeignText {
  const { tag, locale, attributesFor } = translator;
  if (facet === 'category') {
    const category = feed.categories.find(({ id }) => id === value);
    return localized(category, 'name', translator, feed.language) ?? { text: value };
  }
  if (facet === 'country' || facet === 'languages') {
    const type = facet === 'country' ? 'region' : 'language';
    for (const each of [tag, locale.tag, feed.language, 'en']) {
      const text = nameOf(type, value, each);
      if (text) return { text, ...attributesFor(each) };
    }
  }
  const term = Object.hasOwn(locale.terms, value) && locale.terms[value];
  return term ? { text: term } : { text: value, ...attributesFor(feed.language) };
}
