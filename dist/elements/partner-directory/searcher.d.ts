import type { ReactiveControllerHost } from 'lit';
import type { Feed } from '../../feed/model.js';
import type { Order, Results } from '../../search/source.js';
import type { Choices } from '../../search/choices.js';
/** What a page lets a directory show. */
export interface SearchHost extends ReactiveControllerHost {
    readonly pageSize: number;
    readonly onlyCategory: string | null;
    readonly onlyCountry: string | null;
    readonly onlyIds: string | null;
}
/** What is to be shown. */
export interface Found {
    /** The same object for as long as nothing is other than it was. */
    readonly results: Results;
    /** The orders that make a difference now. */
    readonly orders: readonly Order[];
    /** The order that results are in: as chosen, else the best match first where something is searched for. */
    readonly order: Order;
}
/** Finds what is to be shown: choices in, results out. */
export declare function searcher(host: SearchHost): (feed: Feed, choices: Choices, language: string, isWhole: boolean) => Found;
