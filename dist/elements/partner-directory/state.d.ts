import type { Facet, Filters } from '../../search/facets.js';
import type { Order } from '../../search/source.js';
/** What is asked of a directory: by a visitor, by the page's URL, or by a program. */
export interface Choices {
    /** What is in the search box. */
    readonly query: string;
    readonly filters: Filters;
    readonly order: Order | undefined;
    /** How many pages of results are on screen. */
    readonly pages: number;
}
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
    choices: Choices;
    /** Who made the last change. */
    reason: Reason;
    /** Listeners are called in turn, before anything is rendered. */
    subscribe(listener: (change: Change) => void): void;
    /** Another search begins at its first page. What changes nothing is no change. */
    change(patch: Partial<Choices>, reason: Reason): void;
}
/** Whether anything is searched for or chosen. */
export declare const isNarrowed: ({ query, filters }: Choices) => boolean;
/** The filters with one value chosen, or not chosen any more. */
export declare function toggled(filters: Filters, facet: Facet, value: string): Filters;
