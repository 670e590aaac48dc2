import type { Comment } from './adapter.js';
import { type Room } from './room.js';
export interface CommentItem {
    readonly node: HTMLElement;
    update(): void;
}
/**
 * A comment in a list, with its button. The result of a press is shown beside it, or in place of
 * the comment when that is deleted.
 */
export declare function commentItem(room: Room, comment: Comment, onRemoved: () => void): CommentItem;
