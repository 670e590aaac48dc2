import type { CardView } from '../../view/card-view.js';
import type { Room } from './room.js';
/** The comments in the cards of one directory, each behind a line that opens them. */
export declare function cardComments(room: Room): {
    /** Puts the comments about its organisation at the end of a card. */
    show(card: HTMLElement, view: CardView): void;
    hide: (card: HTMLElement) => void | undefined;
    update(): void;
};
