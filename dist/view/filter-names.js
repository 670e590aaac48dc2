import { nameOf } from '../i18n/names.js';
import { localized } from './localized-text.js';

/** What a value of a facet is called. */
function filterName(facet, value, feed, translator) {
    const { tag, locale, attributesFor } = translator;
    if (facet === 'category') {
        const category = feed.categories.find(({ id }) => id === value);
        return localized(category, 'name', translator, feed.language) ?? { text: value };
    }
    if (facet === 'country' || facet === 'languages') {
        const type = facet === 'country' ? 'region' : 'language';
        for (const each of [tag, locale.tag, feed.language, 'en']) {
            const text = nameOf(type, value, each);
            if (text)
                return { text, ...attributesFor(each) };
        }
    }
    const term = Object.hasOwn(locale.terms, value) && locale.terms[value];
    return term ? { text: term } : { text: value, ...attributesFor(feed.language) };
}

export { filterName };
