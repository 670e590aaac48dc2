import { html, nothing } from 'lit';
import { icon } from '../../templates/icon.js';

export interface SearchBox {
  readonly label: string;
  readonly query: string;
  /** Each letter, as it is typed. */
  readonly onInput: (query: string) => void;
  /** What was typed is settled. */
  readonly onChange: () => void;
}

/** @param box undefined where there is none. */
export function renderSearch(name: string, box: SearchBox | undefined, filters: unknown) {
  return html`<search part="search" role="search" aria-label=${name}
    >${box ? renderBox(box) : nothing}${filters}</search
  >`;
}

function renderBox({ label, query, onInput, onChange }: SearchBox) {
  return html`<div part="search-field"
    ><label part="search-label" for="search" .textContent=${label}></label>${icon('search')}<input
      part="search-input"
      id="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${query}
      @focus=${onFocus}
      @input=${({ target }: Event) => onInput((target as HTMLInputElement).value)}
      @change=${onChange}
  /></div>`;
}

/** WebKit scrolls to the text of a field, past the margin kept for a host's header (WCAG 2.4.11). */
function onFocus({ target }: Event) {
  (target as HTMLInputElement).scrollIntoView({ block: 'nearest' });
}
