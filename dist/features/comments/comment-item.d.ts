import type { Comment } from './adapter.js';
import { type Room } from './room.js';
export interface CommentItem {
    readonly node: HTMLElement;
    update(): void;
}
/**
 * A comment in a list, with its button. What comes of a press on it is said beside it: where the
 * comment was, once it is deleted.
 */
export declare function commentItem(room: Room, comment: Comment, onRemoved: () => void): CommentItem;
