import { cardView } from '../../view/card-view.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { exportParts, CARD_PARTS } from '../exported-parts.js';

const CARD_EXPORTS = exportParts('card', CARD_PARTS);
/** How many cards are kept for the next search if this one finds fewer. */
const SPARE = 20;
/** The number of cards in a list at which it pays to lay out only those near the window. */
const MANY = 60;
/**
 * The lists of cards in a directory. There is one card for each place, counted across all lists. A
 * card is reused for another organisation, or in another list, before a new one is made.
 */
function cardLists(features) {
    const items = [];
    const cards = [];
    const lists = [];
    const memo = memoizeLast();
    /**
     * @param groups the organisations of each list.
     * @param words to mark in the cards.
     * @returns the list elements.
     */
    const show = (groups, options, words) => {
        const views = memo(Object.values(options), () => new WeakMap());
        let place = 0;
        groups.forEach((organizations, index) => {
            const list = (lists[index] ??= makeList());
            list.className = organizations.length > MANY ? 'long' : '';
            const here = organizations.map((org) => {
                const view = views.get(org) ?? cardView(org, options);
                views.set(org, view);
                const card = (cards[place] ??= makeCard());
                Object.assign(card, { view, words });
                for (const feature of features)
                    feature.card?.(card, view);
                const item = (items[place] ??= document.createElement('li'));
                if (!item.firstChild)
                    item.append(card);
                place += 1;
                return item;
            });
            fill(list, here);
        });
        items.length = cards.length = Math.max(place, SPARE);
        lists.length = groups.length;
        return lists;
    };
    /** The card at a place. */
    const at = (place) => cards[place];
    return { show, at };
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
/** Makes these the children of a list, without moving those that are in their place. */
function fill(list, items) {
    items.forEach((item, index) => {
        const there = list.children[index];
        if (there !== item)
            list.insertBefore(item, there ?? null);
    });
    while (list.children.length > items.length)
        list.lastChild?.remove();
}

export { cardLists };
