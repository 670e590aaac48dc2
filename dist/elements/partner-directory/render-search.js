import { nothing, html } from 'lit';
import { icon } from '../../templates/icon.js';
import { renderFacets } from './render-filters.js';

/** The search box and the filters. */
function renderSearch({ name, box, filters }, isUnfolded, handlers) {
    return html `<search part="search" role="search" aria-label=${name}>${box ? renderBox(box, handlers) : nothing}${filters ? renderFilters(filters, isUnfolded, handlers) : nothing}</search>`;
}
function renderBox({ label, query, skip }, { onInput, onCommit, onSkip }) {
    return html `<div part="search-field"><label part="search-label" for="search" .textContent=${label}></label>${icon('search')}<input part="search-input" id="search" type="search" autocomplete="off" spellcheck="false" .value=${query} @focus=${onFocus} @input=${({ target }) => onInput(target.value)} @change=${onCommit}/>${skip ? html `<button part="skip" .textContent=${skip} @click=${onSkip}></button>` : nothing}</div>`;
}
/** The button that unfolds the filters in a narrow container, and the filters. */
function renderFilters({ toggle, facets }, isUnfolded, handlers) {
    return html `<button part=${isUnfolded ? 'filters-toggle open' : 'filters-toggle'} aria-expanded=${isUnfolded} aria-controls="filters" .textContent=${toggle} @click=${handlers.onUnfold}></button><div part="filters" id="filters" ?hidden=${!isUnfolded}>${renderFacets(facets, handlers)}</div>`;
}
/** WebKit scrolls to the text of a field, past the margin kept for a host's header (WCAG 2.4.11). */
function onFocus({ target }) {
    target.scrollIntoView({ block: 'nearest' });
}

export { renderSearch };
