import { nothing } from 'lit';
import type { Facet } from '../../search/facets.js';
import type { FacetView, TokenView } from '../../view/facets-view.js';
export interface FilterHandlers {
    readonly onToggle: (facet: Facet, value: string) => void;
    /** @param place of the token among all. */
    readonly onRemove: (facet: Facet, value: string, place: number) => void;
    /**
     * All choices of a facet are to be shown.
     *
     * @param place of the facet among all.
     */
    readonly onExpand: (facet: Facet, place: number) => void;
}
/** The facets of a feed as groups of checkboxes, each with how many organisations it would leave. */
export declare const renderFacets: (facets: readonly FacetView[], handlers: FilterHandlers) => import("lit-html").TemplateResult<1>[];
/** The chosen filters, each as a button that removes it. */
export declare function renderTokens(tokens: readonly TokenView[], { onRemove }: FilterHandlers): typeof nothing | import("lit-html").TemplateResult<1>;
