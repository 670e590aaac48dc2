import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import type { FacetCounts } from '../search/facet-counts.js';
import { type Facet, type Filters } from '../search/facets.js';
import type { ForeignText } from './localized-text.js';
/** What can be chosen in one facet. */
export interface FacetView {
    readonly facet: Facet;
    readonly heading: string;
    /** Those that are shown now. */
    readonly choices: readonly ChoiceView[];
    /** The text of the button that shows all of them, if some are not shown. */
    readonly showAll: string | undefined;
}
interface Choice {
    readonly value: string;
    readonly name: ForeignText;
    /** 0 for a category at the top of the tree. */
    readonly depth: number;
    /** The names of the categories that it is part of, nearest first. */
    readonly within: readonly string[];
}
export interface ChoiceView extends Choice {
    /** How many organisations it leaves, as shown. */
    readonly count: string;
    /** The accessible name: its name, what it is part of, and how many it leaves (WCAG 1.3.1). */
    readonly label: string;
    readonly isChosen: boolean;
    /** Whether choosing it would leave any organisation. */
    readonly isUseful: boolean;
}
/** A chosen filter, as a button that removes it. */
export interface TokenView {
    readonly facet: Facet;
    /** What kind of filter it is, before its name: "Category:". */
    readonly kind: string;
    readonly value: string;
    readonly name: ForeignText;
    readonly label: string;
}
/** Prepares the facets of a feed. Names are found and sorted once. */
export declare function facetViews(): (facets: FacetCounts, feed: Feed, translator: Translator, { filters, expanded }: {
    filters: Filters;
    expanded: readonly Facet[];
}) => readonly FacetView[];
export declare function tokenViews(filters: Filters, feed: Feed, translator: Translator): readonly TokenView[];
export {};
