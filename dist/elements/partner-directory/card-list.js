import { cardView } from '../../view/card-view.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { exportParts, CARD_PARTS } from '../exported-parts.js';

const CARD_EXPORTS = exportParts('card', CARD_PARTS);
/** Cards that are kept for the next search where this one finds fewer. */
const SPARE = 20;
/** Cards in one list from which on it pays to lay out only those near the window. */
const MANY = 60;
/**
 * The lists of cards in a directory. There is one card for each place, counted through all lists: a
 * card takes another organisation, and another list, sooner than it is made anew.
 */
class CardLists {
    #items = [];
    #cards = [];
    #lists = [];
    #memo = memoizeLast();
    /**
     * @param groups the organisations of each list.
     * @param words to mark where they stand.
     * @returns the list elements.
     */
    show(groups, options, words) {
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
    at(place) {
        return this.#cards[place];
    }
    #item(place, view, words) {
        const card = (this.#cards[place] ??= makeCard());
        Object.assign(card, { view, words });
        const item = (this.#items[place] ??= document.createElement('li'));
        if (!item.firstChild)
            item.append(card);
        return item;
    }
}
function makeList() {
    const list = document.createElement('ul');
    list.setAttribute('part', 'list');
    list.setAttribute('role', 'list');
    return list;
}
function makeCard() {
    const card = document.createElement('org-card');
    card.setAttribute('exportparts', CARD_EXPORTS);
    return card;
}
/** Makes these the children of a list, and moves none that is in its place. */
function fill(list, items) {
    items.forEach((item, index) => {
        const there = list.children[index];
        if (there !== item)
            list.insertBefore(item, there ?? null);
    });
    while (list.children.length > items.length)
        list.lastChild?.remove();
}

export { CardLists };
