import { nothing } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { Facet } from '../../search/facets.js';
import type { FacetView, TokenView } from '../../view/facets-view.js';
export interface FilterHandlers {
    readonly onToggle: (facet: Facet, value: string) => void;
    readonly onExpand: (facet: Facet) => void;
}
/** The facets of a feed as groups of checkboxes, each with how many organisations it would leave. */
export declare const renderFacets: (facets: readonly FacetView[], handlers: FilterHandlers) => import("lit-html").TemplateResult<1>[];
/** The chosen filters, each as a button that removes it. */
export declare function renderTokens(tokens: readonly TokenView[], { onToggle }: FilterHandlers): typeof nothing | import("lit-html").TemplateResult<1>;
/** The button that unfolds the filters in a narrow container, and the filters. */
export declare function renderFilters(facets: unknown, { t, number }: Translator, { isOpen, chosen, onToggle }: {
    isOpen: boolean;
    chosen: number;
    onToggle: () => void;
}): import("lit-html").TemplateResult<1>;
