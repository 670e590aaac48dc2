import type { Organization } from '../../feed/model.js';
import { type CardOptions, type CardView, cardView } from '../../view/card-view.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { CARD_PARTS, exportParts } from '../exported-parts.js';
import type { OrgCard } from '../org-card/org-card.js';

const CARD_EXPORTS = exportParts('card', CARD_PARTS);
/** Cards that are kept for the next search where this one finds fewer. */
const SPARE = 20;
/** Cards in one list from which on it pays to lay out only those near the window. */
const MANY = 60;

/**
 * The lists of cards in a directory. There is one card for each place, counted through all lists: a
 * card takes another organisation, and another list, sooner than it is made anew.
 */
export class CardLists {
  readonly #items: HTMLLIElement[] = [];
  readonly #cards: OrgCard[] = [];
  readonly #lists: HTMLUListElement[] = [];
  readonly #memo = memoizeLast<WeakMap<Organization, CardView>>();

  /**
   * @param groups the organisations of each list.
   * @param words to mark where they stand.
   * @returns the list elements.
   */
  show(
    groups: readonly (readonly Organization[])[],
    options: CardOptions,
    words: readonly string[],
  ): readonly HTMLUListElement[] {
    const views = this.#memo(Object.values(options), () => new WeakMap());
    let place = 0;
    const lists = groups.map((organizations, index) => {
      const items = organizations.map((org) => {
        const view = views.get(org) ?? cardView(org, options);
        views.set(org, view);
        return this.#item(place++, view, words);
      });
      const list = (this.#lists[index] ??= makeList());
      list.className = items.length > MANY ? 'long' : '';
      fill(list, items);
      return list;
    });
    this.#items.length = this.#cards.length = Math.max(place, SPARE);
    this.#lists.length = lists.length;
    return lists;
  }

  /** The card at a place. */
  at(place: number): OrgCard | undefined {
    return this.#cards[place];
  }

  #item(place: number, view: CardView, words: readonly string[]): HTMLLIElement {
    const card = (this.#cards[place] ??= makeCard());
    Object.assign(card, { view, words });
    const item = (this.#items[place] ??= document.createElement('li'));
    if (!item.firstChild) item.append(card);
    return item;
  }
}

function makeList(): HTMLUListElement {
  const list = document.createElement('ul');
  list.setAttribute('part', 'list');
  list.setAttribute('role', 'list');
  return list;
}

function makeCard(): OrgCard {
  const card = document.createElement('org-card');
  card.setAttribute('exportparts', CARD_EXPORTS);
  return card;
}

/** Makes these the children of a list, and moves none that is in its place. */
function fill(list: Element, items: readonly Element[]) {
  items.forEach((item, index) => {
    const there = list.children[index];
    if (there !== item) list.insertBefore(item, there ?? null);
  });
  while (list.children.length > items.length) list.lastChild?.remove();
}
