import type { Comment } from './adapter.js';
import { type Room } from './room.js';
export interface CommentItem {
    readonly node: HTMLElement;
    update(): void;
}
/** What happens to a thread by what a visitor does with one of its comments. */
export interface ItemHandlers {
    onMessage(text: string): void;
    onRemoved(): void;
}
/** A comment in a list, with its buttons. */
export declare function commentItem(room: Room, comment: Comment, { onMessage, onRemoved }: ItemHandlers): CommentItem;
