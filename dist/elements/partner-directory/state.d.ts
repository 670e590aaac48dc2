import type { Choices } from '../../search/choices.js';
import type { Order } from '../../search/source.js';
/** All orders, as a visitor is offered them. */
export declare const ORDERS: readonly Order[];
/**
 * What caused a change: a visitor who types, or who chooses, Back or Forward in the browser's
 * history, or a program.
 */
export type Reason = 'typing' | 'choice' | 'history' | 'program';
export interface Change {
    readonly before: Choices;
    readonly after: Choices;
    readonly reason: Reason;
}
/**
 * What is searched for and chosen in a directory, in one place. Other parts subscribe to its
 * changes.
 */
export declare class DirectoryState {
    #private;
    /** The last change, which led to the current choices. */
    last: Change;
    get choices(): Choices;
    /** Listeners are called in turn, before anything is rendered. */
    subscribe(listener: (change: Change) => void): void;
    /** A new search begins at its first page. A patch that changes nothing is not a change. */
    change(patch: Partial<Choices>, reason: Reason): void;
}
