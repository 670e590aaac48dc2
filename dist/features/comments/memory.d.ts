import { type CommentsAdapter } from './adapter.js';
/** A comment as it is kept. */
export interface KeptComment {
    readonly id: string;
    readonly organization?: string | undefined;
    readonly author: string;
    readonly date: string;
    readonly text: string;
    readonly isApproved: boolean;
    readonly isReported: boolean;
}
/** Everything in it, so that a demo can keep it. */
export interface MemoryState {
    /** Who is logged in. */
    readonly user?: string | undefined;
    readonly comments: readonly KeptComment[];
}
/** An adapter for demos and tests, with functions to log in and to act as a moderator. */
export interface MemoryComments extends CommentsAdapter {
    readonly state: MemoryState;
    /** Logs in under a name, or out. */
    become(user: string | undefined): void;
    /** Publishes a comment that awaits approval. */
    approve(id: string): void;
    /** Deletes any comment, as moderators do. */
    discard(id: string): void;
}
/**
 * Comments in memory.
 *
 * @param onChange called with everything in it after each change.
 */
export declare function memoryComments(first?: MemoryState, onChange?: (state: MemoryState) => void): MemoryComments;
