import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import { type Choices } from '../search/choices.js';
import type { Facet } from '../search/facets.js';
import type { Order, Results } from '../search/source.js';
import type { CardOptions } from './card-view.js';
import { type CommunityLine } from './community-lines.js';
import { type FacetView, type TokenView } from './facets-view.js';
import { type IntroView } from './intro.js';
import type { ForeignText } from './localized-text.js';
import { type Section } from './sections.js';
import { type TipsView } from './tips-view.js';
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
    readonly box: {
        readonly label: string;
        readonly query: string;
        /** The text of the button that skips the filters. */
        readonly skip: string | undefined;
    } | undefined;
    readonly filters: {
        /** The text of the button that unfolds them in a narrow container. */
        readonly toggle: string;
        readonly facets: readonly FacetView[];
    } | undefined;
}
export interface OrderView {
    readonly label: string;
    readonly options: readonly {
        readonly order: Order;
        readonly name: string;
        readonly isCurrent: boolean;
    }[];
}
/** Decides what a directory says and shows. Keep one for each directory: it remembers names. */
export declare function directoryViewer(): (situation: DirectorySituation) => DirectoryView;
