import { html, nothing } from 'lit';
import { heading } from '../../templates/heading.js';
import { paragraph } from '../../templates/text.js';
import { renderTokens } from './render-filters.js';

/** The outlines of cards, while a feed takes a long time. */
const skeleton = html `<div part="list" aria-hidden="true"><div part="skeleton"></div><div part="skeleton"></div><div part="skeleton"></div></div>`;
/** The status line, with the button that clears the choices, and the order. */
function renderStatus(view, onClear, onChoose) {
    return html `<div part="status"><slot name="status"></slot>${view?.clear ? html `<button part="clear" @click=${onClear}>${view.clear}</button>` : nothing}${view?.order ? renderOrder(view.order, onChoose) : nothing}</div>`;
}
/** The choice of an order, with its label. */
function renderOrder({ label, options }, onChoose) {
    const onChange = ({ target }) => onChoose({ order: target.value });
    return html `<label part="order">${label}<select part="order-select" @change=${onChange}>${options.map(({ order, name, isCurrent }) => html `<option value=${order} .selected=${isCurrent} .textContent=${name}></option>`)}</select></label>`;
}
/**
 * The tokens of chosen filters, and the lists of cards under their headings.
 *
 * @param lists one for each section.
 */
function renderResults({ tokens, notes, emptySlot, sections, sectionLevel, showMore, translator }, lists, filterHandlers, onMore) {
    const shown = sections.map(({ kind, heading: text }, index) => {
        const list = lists[index];
        const part = kind === 'nearest' ? 'nearest-heading' : 'group-heading';
        return kind === 'category'
            ? html `<section part="group">${heading(sectionLevel, part, text)}${list}</section>`
            : html `${heading(sectionLevel, part, text)}${list}`;
    });
    return html `${renderTokens(tokens, filterHandlers)}${notes.map((note) => paragraph('note', note, translator))}${emptySlot ? html `<slot name=${emptySlot}></slot>` : nothing}${shown}${showMore ? html `<button part="show-more" .textContent=${showMore} @click=${onMore}></button>` : nothing}`;
}

export { renderResults, renderStatus, skeleton };
