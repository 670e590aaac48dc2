import type { Organization } from '../../feed/model.js';
import { type CardOptions } from '../../view/card-view.js';
import type { OrgCard } from '../org-card/org-card.js';
import type { Feature } from './features.js';
/**
 * The lists of cards in a directory. There is one card for each place, counted across all lists. A
 * card is reused for another organisation, or in another list, before a new one is made.
 */
export declare function cardLists(features: readonly Feature[]): {
    show: (groups: readonly (readonly Organization[])[], options: CardOptions, words: readonly string[]) => readonly HTMLUListElement[];
    at: (place: number) => OrgCard | undefined;
};
