import type { LitElement } from 'lit';
import type { FeedSource } from '../../controllers/feed-source.js';
import { watchFeed } from '../../feed/load/feed-store.js';
import type { Translator } from '../../i18n/translator.js';
import type { Facet } from '../../search/facets.js';
import type { Results } from '../../search/source.js';
import type { CardView } from '../../view/card-view.js';
import type { DirectoryView } from '../../view/directory-view.js';
import type { ForeignText } from '../../view/localized-text.js';
import { highlighter } from '../highlighter.js';
import type { Find, Found, SearchHost } from './searcher.js';
import type { DirectoryState } from './state.js';
/** One directory, as an optional feature sees it. */
export interface FeatureDirectory {
    /**
     * The element: for events of the feature's own, style sheets in its `shadowRoot`, and
     * `requestUpdate`, when what the feature finds or says has changed.
     */
    readonly element: LitElement & SearchHost & {
        readonly results: Results | undefined;
        readonly searchService: boolean;
    };
    /**
     * What is searched for and chosen: to read, to change, and to subscribe to. Each change has its
     * reason.
     */
    readonly state: DirectoryState;
    /** Where the feed comes from; `parsed` is missing until it is there. */
    readonly source: FeedSource;
    /** The words of the directory's language, as it is now. */
    readonly words: () => Translator;
    /** Fetches and checks what has the form of a feed, as the directory does. */
    readonly watchFeed: typeof watchFeed;
    /** Marks what matched in texts of the feature's own, as cards do. */
    readonly highlighter: typeof highlighter;
    /** What the directory's parameters in the page's URL are called: `directory`, or as `sync-url` says. */
    readonly name: () => string;
    /** What a value of a facet is called: a country by its code, a category by its `id`. */
    readonly nameOf: (facet: Facet, value: string) => ForeignText;
}
/** What a feature adds to one directory. It may have any of these. */
export interface Feature {
    /** One node, shown above the list. Its contents are the feature's own. */
    readonly above?: Node;
    /** One node, shown below the list. */
    readonly foot?: Node;
    /**
     * Fills a card, whenever it is drawn: a card is used again for other organisations.
     *
     * @param card keeps what the feature appends to it, with `slot="text"`, below the description, or
     *   `slot="end"`, below the contacts.
     */
    card?(card: HTMLElement, view: CardView): void;
    /** Finds in another way than in the feed. It may pass what it does not know to `next`. */
    find?(next: Find, ...given: Parameters<Find>): Found;
    /** Changes what the directory says or shows. */
    view?(view: DirectoryView): DirectoryView;
    /** Called after the directory was drawn. */
    updated?(): void;
}
/** Adds a feature to one directory. Called once for each directory, when it is in the page. */
export type Connect = (directory: FeatureDirectory) => Feature;
/** Adds a feature to every directory of the page, including later ones. */
export declare function addFeature(connect: Connect): void;
/** What was added to one directory. */
export interface Features {
    /** In the order in which they came. */
    readonly all: readonly Feature[];
    /** Finds as the features do, starting with the last one, and otherwise in the feed. */
    readonly find: Find;
}
/**
 * Adds the features of the page, including later ones, to one directory.
 *
 * @param inFeed finds if no feature does.
 */
export declare function features(own: Omit<FeatureDirectory, 'watchFeed' | 'highlighter'>, inFeed: Find): Features;
