import { isNarrowed } from '../search/choices.js';
import { failureSentence } from './feed-sentences.js';
import { orderName } from './order-name.js';

/** How things stand, in words: for the eye and for a screen reader (WCAG 4.1.3). */
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
function countSentences(standing, { t, plural, number }) {
    const { results, choices } = standing;
    const { total = 0, outOf = 0, matches = [], near = [] } = results ?? {};
    const query = choices.query.trim();
    const values = { query, total: number(outOf) };
    if (!total) {
        const nearest = t('named', { what: t('nearest'), name: number(near.length) });
        return [t(query ? 'noMatchQuery' : 'noMatch', values), ...(near.length ? [nearest] : [])];
    }
    const counted = isNarrowed(choices)
        ? plural(query ? 'matchesQuery' : 'matches', total, values)
        : plural('organizations', total);
    const isWhole = matches.length === total && choices.pages === 1;
    const shown = { n: number(matches.length), total: number(total) };
    return isWhole ? [counted] : [counted, t('shown', shown)];
}

export { statusSentence };
