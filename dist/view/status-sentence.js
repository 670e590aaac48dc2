import { chosenCount, isNarrowed } from '../search/choices.js';
import { failureSentence } from './feed-sentences.js';
import { orderName } from './order-name.js';

/** The state of a directory in words, on screen and for a screen reader (WCAG 4.1.3). */
function statusSentence(standing, translator) {
    const { parsed, error, stale, isSlow, isMissing, sortedBy, results } = standing;
    const { t, join } = translator;
    if (error && !stale)
        return parsed ? t('incomplete') : failureSentence(error, translator);
    if (!parsed)
        return isSlow ? t('loading') : '';
    const { partial, cut, feed } = parsed;
    const hasAny = feed.organizations.length || results?.outOf;
    const count = hasAny ? countSentences(standing, translator) : [t('empty')];
    return join([
        ...(isMissing ? [t('no-org')] : []),
        ...(partial ? [t('partial')] : count),
        ...(sortedBy ? [t('sorted', { order: orderName(sortedBy, feed, t) })] : []),
        ...(cut ? [t('cut')] : []),
        ...(stale ? [stale] : []),
    ]);
}
/**
 * How many filters are on, if any. This tells a visitor that something has changed, even if as many
 * are found as before.
 */
function filtersSentences({ filters }, { t, number }) {
    const on = chosenCount(filters);
    return on ? [t('filtersOn', { n: number(on) })] : [];
}
function countSentences(standing, { t, plural, number }) {
    const { results, choices } = standing;
    const { total = 0, outOf = 0, matches = [], near = [], nearTotal = 0 } = results ?? {};
    const query = choices.query.trim();
    const values = { query, total: number(outOf) };
    const listed = matches.length + near.length;
    const all = total || nearTotal;
    const shown = t('shown', { n: number(listed), total: number(all) });
    const rest = listed === all && choices.pages === 1 ? [] : [shown];
    if (!total) {
        const nearest = t('named', { what: t('nearest'), name: number(nearTotal) });
        return [
            t(query ? 'noMatchQuery' : 'noMatch', values),
            ...(nearTotal ? [nearest, ...rest] : []),
        ];
    }
    const counted = isNarrowed(choices)
        ? plural(query ? 'matchesQuery' : 'matches', total, values)
        : plural('organizations', total);
    return [counted, ...rest];
}

export { filtersSentences, statusSentence };
