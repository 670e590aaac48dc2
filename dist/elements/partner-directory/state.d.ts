import type { Choices } from '../../search/choices.js';
import type { Order } from '../../search/source.js';
/** All orders, as a visitor is offered them. */
export declare const ORDERS: readonly Order[];
/**
 * Who made a change: a visitor who types or who chooses, Back and Forward with the page's URL, or a
 * program.
 */
export type Reason = 'typing' | 'choice' | 'history' | 'program';
export interface Change {
    readonly before: Choices;
    readonly after: Choices;
    readonly reason: Reason;
}
/** What is asked of a directory, in one place. Whoever wants to know of changes subscribes. */
export declare class DirectoryState {
    #private;
    /** The last change: what is asked now is what came of it. */
    last: Change;
    get choices(): Choices;
    /** Listeners are called in turn, before anything is rendered. */
    subscribe(listener: (change: Change) => void): void;
    /** Another search begins at its first page. What changes nothing is no change. */
    change(patch: Partial<Choices>, reason: Reason): void;
}
