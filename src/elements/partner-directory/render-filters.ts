import { html, nothing } from 'lit';
import type { Facet } from '../../search/facets.js';
import { bdi } from '../../templates/text.js';
import type { ChoiceView, FacetView, TokenView } from '../../view/facets-view.js';

export interface FilterHandlers {
  readonly onToggle: (facet: Facet, value: string) => void;
  /** All choices of a facet are to be shown. */
  readonly onExpand: (facet: Facet) => void;
}

/** The facets of a feed as groups of checkboxes, each with how many organisations it would leave. */
export const renderFacets = (facets: readonly FacetView[], handlers: FilterHandlers) =>
  facets.map((view) => renderFacet(view, handlers));

function renderFacet({ facet, heading, choices, showAll }: FacetView, handlers: FilterHandlers) {
  const { onExpand } = handlers;
  return html`<fieldset part="facet">
    <legend part="facet-heading" .textContent=${heading}></legend>
    ${choices.map((choice) => renderChoice(facet, choice, handlers))}
    ${
      showAll
        ? html`<button
          part="more"
          .textContent=${showAll}
          @click=${() => onExpand(facet)}
        ></button>`
        : nothing
    }
  </fieldset>`;
}

function renderChoice(
  facet: Facet,
  { value, name, depth, count, isChosen, isUseful }: ChoiceView,
  { onToggle }: FilterHandlers,
) {
  return html`<label part="filter" class=${`depth-${depth}`}>
    <input
      part="filter-checkbox"
      type="checkbox"
      .checked=${isChosen}
      ?disabled=${!isUseful}
      @change=${() => onToggle(facet, value)}
    />
    ${bdi(name)} <span part="filter-count" .textContent=${count}></span>
  </label>`;
}

/** The chosen filters, each as a button that removes it. */
export function renderTokens(tokens: readonly TokenView[], { onToggle }: FilterHandlers) {
  if (!tokens.length) return nothing;
  return html`<div part="tokens">
    ${tokens.map(
      ({ facet, value, name, label }) => html`
        <button part="token" aria-label=${label} @click=${() => onToggle(facet, value)}>
          ${bdi(name)} <span aria-hidden="true">&times;</span>
        </button>
      `,
    )}
  </div>`;
}
