import { localized } from './localized-text.js';

/** Whether results are shown by category. Never if the feed has no categories. */
const hasCategories = ({ groups }) => groups.some(({ category }) => category !== undefined);
/**
 * Results as they are listed: by category, as one list, or the nearest matches if nothing matches.
 */
function sectionsOf(results, feed, translator) {
    const { total, matches, near, groups } = results;
    const { t } = translator;
    if (!total) {
        const heading = { text: t('nearest') };
        return near.length ? [{ kind: 'nearest', heading, organizations: near }] : [];
    }
    if (!hasCategories(results))
        return [{ kind: 'all', heading: undefined, organizations: matches }];
    let start = 0;
    return groups.flatMap(({ category, count }) => {
        const organizations = matches.slice(start, (start += count));
        const known = feed.categories.find(({ id }) => id === category);
        const heading = localized(known, 'name', translator, feed.language) ?? {
            text: t('otherOrganizations'),
        };
        return organizations.length ? [{ kind: 'category', heading, organizations }] : [];
    });
}

export { hasCategories, sectionsOf };
