import type { Organization } from '../../feed/model.js';
import { type CardOptions } from '../../view/card-view.js';
import type { OrgCard } from '../org-card/org-card.js';
/**
 * The lists of cards in a directory. There is one card for each place, counted through all lists: a
 * card takes another organisation, and another list, sooner than it is made anew.
 */
export declare function cardLists(): {
    show: (groups: readonly (readonly Organization[])[], options: CardOptions, words: readonly string[]) => readonly HTMLUListElement[];
    at: (place: number) => OrgCard | undefined;
};
