import type { Room } from './room.js';
/** Who is logged in, in words, with the links to change it. Empty until that is known. */
export declare function account(room: Room, organization: string | undefined): {
    node: HTMLParagraphElement;
    update: (hasText: boolean) => void;
};
