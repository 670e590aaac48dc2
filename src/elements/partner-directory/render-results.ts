import { html } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { Order } from '../../search/source.js';
import { heading } from '../../templates/heading.js';
import type { Section } from '../../view/sections.js';

/** The choice of an order, with its label. */
export function renderOrder(
  orders: readonly Order[],
  current: Order,
  { t }: Translator,
  { hasCategories, onOrder }: { hasCategories: boolean; onOrder: (order: Order) => void },
) {
  const name = (order: Order) =>
    t(order === 'category' && !hasCategories ? 'by-feed' : `by-${order}`);
  return html`<label part="order"
    >${t('order')}
    <select
      part="order-select"
      @change=${({ target }: Event) => onOrder((target as HTMLSelectElement).value as Order)}
      >${orders.map(
        (order) =>
          html` <option
            value=${order}
            .selected=${order === current}
            .textContent=${name(order)}
          ></option>`,
      )}</select
    ></label
  >`;
}

/** The lists of cards under their headings. */
export const renderSections = (
  sections: readonly Section[],
  lists: readonly Element[],
  level: number,
) =>
  sections.map(({ kind, heading: text }, index) => {
    const list = lists[index];
    if (kind === 'all') return list;
    const title = heading(level, kind === 'nearest' ? 'nearest-heading' : 'group-heading', text);
    return kind === 'nearest'
      ? html`${title}${list}`
      : html`<section part="group">${title}${list}</section>`;
  });

/** The outlines of cards while a feed takes long. */
export const skeleton = html`<div part="list" aria-hidden="true"
  ><div part="skeleton"></div><div part="skeleton"></div><div part="skeleton"></div
></div>`;

export const renderShowMore = ({ t }: Translator, onMore: () => void) =>
  html`<button part="show-more" .textContent=${t('showMore')} @click=${onMore}></button>`;

/** Whether anything was there to be cleared. */
export const renderClear = ({ t }: Translator, onClear: () => void) =>
  html`<button part="clear" .textContent=${t('clear')} @click=${onClear}></button>`;
