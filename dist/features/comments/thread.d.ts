import { type Room } from './room.js';
/** The comments about one thing. */
export interface Thread {
    readonly node: HTMLElement;
    /**
     * Updates everything for the current words and session.
     *
     * @param isNear whether to fetch the comments, if they are not there yet.
     */
    update(isNear: boolean): Promise<void>;
}
/** The comments about an organisation, or about the whole directory. */
export declare function thread(room: Room, organization: string | undefined): Thread;
