import { nothing, html } from 'lit';
import { icon } from '../../templates/icon.js';

/** @param box undefined where there is none. */
function renderSearch(name, box, filters) {
    return html `<search part="search" role="search" aria-label=${name}>${box ? renderBox(box) : nothing}${filters}</search>`;
}
function renderBox({ label, query, onInput, onChange }) {
    return html `<div part="search-field"><label part="search-label" for="search" .textContent=${label}></label>${icon('search')}<input part="search-input" id="search" type="search" autocomplete="off" spellcheck="false" .value=${query} @focus=${onFocus} @input=${({ target }) => onInput(target.value)} @change=${onChange}/></div>`;
}
/** WebKit scrolls to the text of a field, past the margin kept for a host's header (WCAG 2.4.11). */
function onFocus({ target }) {
    target.scrollIntoView({ block: 'nearest' });
}

export { renderSearch };
