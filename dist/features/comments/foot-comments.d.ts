import type { Room } from './room.js';
/** The comments about the whole directory: fetched when a visitor comes near them. */
export declare function footComments(room: Room): {
    node: HTMLElement;
    /** @param level of the heading. */
    update(level: number): void;
};
