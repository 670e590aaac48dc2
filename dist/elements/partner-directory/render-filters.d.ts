import type { Feed } from '../../feed/model.js';
import { type Facet, type FacetCounts, type Filters } from '../../search/facets.js';
import type { Translator } from '../../i18n/translator.js';
/** What the filters show, and what they tell. */
export interface FiltersView {
    readonly feed: Feed;
    readonly filters: Filters;
    readonly translator: Translator;
    /** Whether all choices of a facet are shown. */
    readonly isWhole: (facet: Facet) => boolean;
    readonly onWhole: (facet: Facet) => void;
    readonly onToggle: (facet: Facet, value: string) => void;
}
/** The facets of a feed as groups of checkboxes, each with how many organisations it would leave. */
export declare function renderFacets(facets: FacetCounts, view: FiltersView): import("lit-html").TemplateResult<1>[];
/** The chosen filters, each as a button that removes it. */
export declare function renderTokens(view: FiltersView): import("lit-html").TemplateResult<1>[];
