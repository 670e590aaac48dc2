import type { Room } from './room.js';
/** The comments about one thing. */
export interface Thread {
    readonly node: HTMLElement;
    /** Asks for the comments, unless they are there. */
    load(): Promise<void>;
    /** Says all in the words, and for the session, as they are now. */
    update(): void;
}
/** The comments about an organisation, or about the whole directory. */
export declare function thread(room: Room, organization: string | undefined): Thread;
