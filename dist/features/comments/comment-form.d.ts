import type { Comment } from './adapter.js';
import { type Room } from './room.js';
export interface CommentForm {
    readonly node: HTMLElement;
    /** Whether there is something in it that must not be lost. */
    readonly hasText: boolean;
    update(): void;
}
/** The effects of a new comment on a thread. */
export interface FormHandlers {
    onMessage(text: string): void;
    onInput(): void;
    onAdded(comment: Comment): void;
}
/** The form to write a comment with. What is in it stays until it has been sent. */
export declare function commentForm(room: Room, organization: string | undefined, { onMessage, onInput, onAdded }: FormHandlers): CommentForm;
