import { displayName } from '../i18n/names.js';
import { localized } from './localized-text.js';

/** What a value of a facet is called. */
function filterName(facet, value, feed, translator) {
    if (facet === 'category') {
        const category = feed.categories.find(({ id }) => id === value);
        return localized(category, 'name', translator, feed.language) ?? { text: value };
    }
    if (facet === 'country')
        return displayName('region', value, translator, feed.language);
    if (facet === 'languages')
        return displayName('language', value, translator, feed.language);
    const { terms } = translator.locale;
    const term = Object.hasOwn(terms, value) && terms[value];
    return term ? { text: term } : { text: value, ...translator.attributesFor(feed.language) };
}

export { filterName };
