import type { CardView } from '../../view/card-view.js';
import type { Say } from '../feature-words.js';
type Words = Say<'moreWays' | 'openMap'>;
/**
 * "More" on a card: to copy its numbers, websites and addresses, and to open these in a map. One
 * stop of Tab and one button to hear, however many there are; what is behind it is made when it is wanted.
 */
export declare function ways(card: HTMLElement, directory: Element): (next: CardView, words: Words) => void;
export {};
