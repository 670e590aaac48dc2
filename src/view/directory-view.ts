import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import { type Choices, chosenCount, isNarrowed } from '../search/choices.js';
import type { Facet } from '../search/facets.js';
import type { Order, Results } from '../search/source.js';
import type { CardOptions } from './card-view.js';
import { type CommunityLine, communityLines } from './community-lines.js';
import { type FacetView, facetViews, type TokenView, tokenViews } from './facets-view.js';
import { headingLevels } from './heading-levels.js';
import { type IntroView, introView } from './intro.js';
import type { ForeignText } from './localized-text.js';
import { memoizeLast } from './memoize-last.js';
import { orderName } from './order-name.js';
import { hasCategories, type Section, sectionsOf } from './sections.js';
import { shorten } from './shorten.js';
import { tipsFor, type TipsView, tipsView } from './tips-view.js';

/** What a host wants to show: the attributes of a directory. */
export interface DirectoryOptions {
  readonly headingLevel: number;
  readonly noIntro: boolean;
  readonly noTips: boolean;
  readonly noSearch: boolean;
  readonly noFilters: boolean;
  readonly noCommunity: boolean;
  readonly noLogos: boolean;
  /** The name of the search, in place of the feed's title, to tell two directories apart. */
  readonly ariaLabel: string | null;
}

/** Everything that decides what a directory says and shows. */
export interface DirectorySituation {
  readonly feed: Feed;
  readonly translator: Translator;
  readonly options: DirectoryOptions;
  readonly choices: Choices;
  readonly results: Results;
  /** The orders that make a difference now, and the current one. */
  readonly orders: readonly Order[];
  readonly order: Order;
  /** The facets whose choices are all shown. */
  readonly expandedFacets: readonly Facet[];
  /** The URL of an organisation in this directory, by its `id`. */
  readonly linkTo?: (id: string) => string;
  /** Whether to show more than the first cards: filters, dates and all other cards. */
  readonly isSettled: boolean;
}

/** What a directory says and shows. */
export interface DirectoryView {
  readonly translator: Translator;
  readonly headingLevel: number;
  /** Level of the headings of tips and list. */
  readonly resourcesLevel: number;
  /** Level of the headings of sections. */
  readonly sectionLevel: number;
  readonly intro: IntroView;
  readonly hasHeader: boolean;
  readonly tips: TipsView | undefined;
  /** The text of the button that skips the advice above the search. */
  readonly skip: string | undefined;
  /** The tips that apply to what is chosen. */
  readonly notes: readonly ForeignText[];
  readonly search: SearchView | undefined;
  readonly clear: string | undefined;
  readonly order: OrderView | undefined;
  readonly tokens: readonly TokenView[];
  /** The host's slot for when there is nothing to list. */
  readonly emptySlot: 'no-match' | 'empty' | undefined;
  readonly sections: readonly Section[];
  readonly cards: CardOptions;
  /** The folded words that found the listed organisations. */
  readonly words: readonly string[];
  readonly showMore: string | undefined;
  readonly community: readonly CommunityLine[];
  readonly hasShare: boolean;
  readonly updated: string | undefined;
}

/** The search box and the filters. One of them may be missing. */
export interface SearchView {
  readonly name: string;
  readonly box:
    | {
        readonly label: string;
        readonly query: string;
        /** The text of the button that skips the filters. */
        readonly skip: string | undefined;
      }
    | undefined;
  readonly filters:
    | {
        /** The text of the button that unfolds them in a narrow container. */
        readonly toggle: string;
        readonly facets: readonly FacetView[];
      }
    | undefined;
}

export interface OrderView {
  readonly label: string;
  readonly options: readonly {
    readonly order: Order;
    readonly name: string;
    readonly isCurrent: boolean;
  }[];
}

/** How many cards are shown before anything else: about as many as a window has room for. */
const FIRST = 6;

/** Decides what a directory says and shows. Keep one for each directory: it remembers names. */
export function directoryViewer() {
  const facetsOf = facetViews();
  const tipsMemo = memoizeLast<TipsView | undefined>();
  return (situation: DirectorySituation): DirectoryView => {
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
    const tips = tipsMemo([feed, translator, levels.tips, noTips], () =>
      noTips ? undefined : tipsView(feed, translator, levels.tips),
    );
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

function searchView(
  { feed, translator, options, choices, results, expandedFacets, isSettled }: DirectorySituation,
  { name }: IntroView,
  facetsOf: ReturnType<typeof facetViews>,
): SearchView | undefined {
  const { noSearch, noFilters, ariaLabel } = options;
  const { t, number } = translator;
  const { filters, query } = choices;
  const hasFilters = !noFilters && results.facets.size > 0;
  if (!(feed.organizations.length || results.outOf) || (noSearch && !hasFilters)) return undefined;
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

function orderView(situation: DirectorySituation): OrderView | undefined {
  const { feed, translator, options, results, orders, order: current } = situation;
  const { t } = translator;
  if (results.total < 2 || options.noSearch) return undefined;
  return {
    label: t('order'),
    options: orders.map((order) => ({
      order,
      name: orderName(order, feed, t),
      isCurrent: order === current,
    })),
  };
}
