import { html, nothing } from 'lit';
import { icon } from '../../templates/icon.js';
import type { SearchView } from '../../view/directory-view.js';
import { type FilterHandlers, renderFacets } from './render-filters.js';

export interface SearchHandlers extends FilterHandlers {
  /** Each letter, as it is typed. */
  readonly onInput: (query: string) => void;
  /** What was typed is settled. */
  readonly onCommit: () => void;
  /** Skips the filters, to the first organisation. */
  readonly onSkip: () => void;
  readonly onUnfold: () => void;
}

/** The search box and the filters. */
export function renderSearch(
  { name, box, filters }: SearchView,
  isUnfolded: boolean,
  handlers: SearchHandlers,
) {
  return html`<search part="search" role="search" aria-label=${name}>
    ${box ? renderBox(box, handlers) : nothing}
    ${filters ? renderFilters(filters, isUnfolded, handlers) : nothing}
  </search>`;
}

function renderBox(
  { label, query, skip }: NonNullable<SearchView['box']>,
  { onInput, onCommit, onSkip }: SearchHandlers,
) {
  return html`<div part="search-field">
    <label part="search-label" for="search" .textContent=${label}></label>
    ${icon('search')}
    <input
      part="search-input"
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${query}
      @focus=${onFocus}
      @input=${({ target }: Event) => onInput((target as HTMLInputElement).value)}
      @change=${onCommit}
    />
    ${skip ? html`<button part="skip" .textContent=${skip} @click=${onSkip}></button>` : nothing}
  </div>`;
}

/** The button that unfolds the filters in a narrow container, and the filters. */
function renderFilters(
  { toggle, facets }: NonNullable<SearchView['filters']>,
  isUnfolded: boolean,
  handlers: SearchHandlers,
) {
  return html`<button
      part=${isUnfolded ? 'filters-toggle open' : 'filters-toggle'}
      aria-expanded=${isUnfolded}
      aria-controls="filters"
      .textContent=${toggle}
      @click=${handlers.onUnfold}
    ></button>
    <div part="filters" id="filters" ?hidden=${!isUnfolded}>${renderFacets(facets, handlers)}</div>`;
}

/** WebKit scrolls to the text of a field, past the margin kept for a host's header (WCAG 2.4.11). */
function onFocus({ target }: Event) {
  (target as HTMLInputElement).scrollIntoView({ block: 'nearest' });
}
