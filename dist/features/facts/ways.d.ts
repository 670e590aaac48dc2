import type { CardView } from '../../view/card-view.js';
import type { Say } from '../feature-words.js';
type Words = Say<'moreWays' | 'openMap'>;
/**
 * "More" on a card: to copy its numbers, websites and addresses, and to open these in a map. One
 * tab stop and one button for a screen reader, however many there are. The rest is made when it is
 * needed.
 */
export declare function ways(card: HTMLElement, directory: Element): (next: CardView, words: Words) => void;
export {};
