import { html, nothing } from 'lit';
import type { Facet } from '../../search/facets.js';
import { bdi, named } from '../../templates/text.js';
import type { ChoiceView, FacetView, TokenView } from '../../view/facets-view.js';

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
export const renderFacets = (facets: readonly FacetView[], handlers: FilterHandlers) =>
  facets.map((view, place) => renderFacet(view, place, handlers));

function renderFacet(
  { facet, heading, choices, showAll }: FacetView,
  place: number,
  handlers: FilterHandlers,
) {
  const { onExpand } = handlers;
  return html`<fieldset part="facet">
    <legend part="facet-heading" .textContent=${heading}></legend>
    ${choices.map((choice) => renderChoice(facet, choice, handlers))}
    ${
      showAll
        ? html`<button
          part="more"
          .textContent=${showAll}
          @click=${() => onExpand(facet, place)}
        ></button>`
        : nothing
    }
  </fieldset>`;
}

function renderChoice(
  facet: Facet,
  { value, name, depth, count, label, isChosen, isUseful }: ChoiceView,
  { onToggle }: FilterHandlers,
) {
  const { text, lang, dir, title } = named(name);
  return html`<label
    part=${`filter${isChosen ? ' chosen' : ''}${isUseful ? '' : ' empty'}`}
    class=${`depth-${depth}`}
  >
    <input
      part="filter-checkbox"
      type="checkbox"
      .checked=${isChosen}
      aria-label=${label}
      aria-disabled=${isUseful ? nothing : 'true'}
      @change=${() => onToggle(facet, value)}
    />
    <bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi
    ><span part="filter-count" aria-hidden="true" .textContent=${count}></span>
  </label>`;
}

/** The chosen filters, each as a button that removes it. */
export function renderTokens(tokens: readonly TokenView[], { onRemove }: FilterHandlers) {
  if (!tokens.length) return nothing;
  return html`<div part="tokens">
    ${tokens.map(
      ({ facet, kind, value, name, label }, place) => html`
        <button part="token" data-facet=${kind} aria-label=${label} @click=${() => onRemove(facet, value, place)}>
          ${bdi(name)}
        </button>
      `,
    )}
  </div>`;
}
