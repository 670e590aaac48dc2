import { html } from 'lit';
import { heading } from '../../templates/heading.js';

/** The choice of an order, with its label. */
function renderOrder(orders, current, { t }, { hasCategories, onOrder }) {
    const name = (order) => t(order === 'category' && !hasCategories ? 'by-feed' : `by-${order}`);
    return html `<label part="order">${t('order')} <select part="order-select" @change=${({ target }) => onOrder(target.value)}>${orders.map((order) => html ` <option value=${order} .selected=${order === current} .textContent=${name(order)}></option>`)}</select></label>`;
}
/** The lists of cards under their headings. */
const renderSections = (sections, lists, level) => sections.map(({ kind, heading: text }, index) => {
    const list = lists[index];
    if (kind === 'all')
        return list;
    const title = heading(level, kind === 'nearest' ? 'nearest-heading' : 'group-heading', text);
    return kind === 'nearest'
        ? html `${title}${list}`
        : html `<section part="group">${title}${list}</section>`;
});
/** The outlines of cards while a feed takes long. */
const skeleton = html `<div part="list" aria-hidden="true"><div part="skeleton"></div><div part="skeleton"></div><div part="skeleton"></div></div>`;
const renderShowMore = ({ t }, onMore) => html `<button part="show-more" .textContent=${t('showMore')} @click=${onMore}></button>`;
/** Whether anything was there to be cleared. */
const renderClear = ({ t }, onClear) => html `<button part="clear" .textContent=${t('clear')} @click=${onClear}></button>`;

export { renderClear, renderOrder, renderSections, renderShowMore, skeleton };
