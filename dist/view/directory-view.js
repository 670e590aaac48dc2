import { isNarrowed, chosenCount } from '../search/choices.js';
import { communityLines } from './community-lines.js';
import { tokenViews, facetViews } from './facets-view.js';
import { headingLevels } from './heading-levels.js';
import { introView } from './intro.js';
import { memoizeLast } from './memoize-last.js';
import { orderName } from './order-name.js';
import { hasCategories, sectionsOf } from './sections.js';
import { shorten } from './shorten.js';
import { tipsView, tipsFor } from './tips-view.js';

/** How many cards are shown before anything else: about as many as a window has room for. */
const FIRST = 6;
/** Decides what a directory says and shows. Keep one for each directory: it remembers names. */
function directoryViewer() {
    const facetsOf = facetViews();
    const tipsMemo = memoizeLast();
    return (situation) => {
        const { feed, translator, options, choices, results, isSettled, linkTo } = situation;
        const { headingLevel, noIntro, noTips, noCommunity, noLogos } = options;
        const { page, organizations, community, updated, language } = feed;
        const { t, date } = translator;
        const { total, matches, near, nearTotal, words } = results;
        const isWhole = matches.length + near.length === total + nearTotal;
        const hasGroups = hasCategories(results);
        const shown = isSettled
            ? results
            : { ...results, matches: matches.slice(0, FIRST), near: near.slice(0, FIRST) };
        const levels = headingLevels(headingLevel, !noIntro, page?.resources_heading, hasGroups);
        const intro = introView(feed, translator);
        const lines = noCommunity ? undefined : community;
        const tips = tipsMemo([feed, translator, levels.tips, noTips], () => noTips ? undefined : tipsView(feed, translator, levels.tips));
        const search = searchView(situation, intro, facetsOf);
        return {
            translator,
            headingLevel,
            resourcesLevel: levels.tips,
            sectionLevel: levels.group,
            intro,
            hasHeader: !noIntro,
            tips,
            skip: tips && search?.box && t('skipToSearch'),
            notes: noTips ? [] : tipsFor(choices.filters, feed, translator),
            search,
            clear: isNarrowed(choices) ? t('clear') : undefined,
            order: orderView(situation),
            tokens: tokenViews(choices.filters, feed, translator),
            emptySlot: total ? undefined : organizations.length || results.outOf ? 'no-match' : 'empty',
            sections: sectionsOf(shown, feed, translator),
            cards: {
                translator,
                feedLanguage: language,
                headingLevel: levels.card,
                folds: true,
                noLogos,
                linkTo,
            },
            words,
            showMore: isWhole || !isSettled ? undefined : t('showMore'),
            community: lines ? communityLines(lines) : [],
            hasShare: !!lines?.share,
            updated: updated && isSettled ? t('updated', { date: date(updated) }) : undefined,
        };
    };
}
function searchView({ feed, translator, options, choices, results, expandedFacets, isSettled }, { name }, facetsOf) {
    const { noSearch, noFilters, ariaLabel } = options;
    const { t, number } = translator;
    const { filters, query } = choices;
    const hasFilters = !noFilters && results.facets.size > 0;
    if (!(feed.organizations.length || results.outOf) || (noSearch && !hasFilters))
        return undefined;
    const label = t('search');
    const on = chosenCount(filters);
    const about = { filters, expanded: expandedFacets };
    return {
        name: t('named', { what: label, name: ariaLabel ?? shorten(name?.text ?? '') }),
        box: noSearch
            ? undefined
            : { label, query, skip: hasFilters && results.total ? t('skip') : undefined },
        filters: hasFilters
            ? {
                toggle: on ? t('filtersOn', { n: number(on) }) : t('filters'),
                facets: isSettled ? facetsOf(results.facets, feed, translator, about) : [],
            }
            : undefined,
    };
}
function orderView(situation) {
    const { feed, translator, options, results, orders, order: current } = situation;
    const { t } = translator;
    if (results.total < 2 || options.noSearch)
        return undefined;
    return {
        label: t('order'),
        options: orders.map((order) => ({
            order,
            name: orderName(order, feed, t),
            isCurrent: order === current,
        })),
    };
}

export { directoryViewer };
