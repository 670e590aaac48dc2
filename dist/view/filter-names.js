import { displayName } from '../i18n/names.js';
import { FACETS } from '../search/facets.js';
import { localized } from './localized-text.js';

/** What a value of a facet is called. */
function filterName(facet, value, feed, translator) {
    if (facet === 'category') {
        const category = feed.categories.find(({ id }) => id === value);
        return localized(category, 'name', translator, feed.language) ?? { text: value };
    }
    const kind = FACETS.find((each) => each.facet === facet);
    if (kind && 'type' in kind)
        return displayName(kind.type, value, translator, feed.language);
    const { terms } = translator.locale;
    const term = Object.hasOwn(terms, value) && terms[value];
    return term ? { text: term } : { text: value, ...translator.attributesFor(feed.language) };
}

export { filterName };
