import type { Organization } from '../feed/model.js';
/** A growing list of organisations in any requested orders. Each order is kept. */
export interface Orderings {
    /** The numbers of all records in order. Undefined while there is more to do: call `step`. */
    ordered(order: 'name' | 'checked', language: string): Uint32Array | undefined;
    /**
     * Sorts some more records in the order that was requested last.
     * @returns whether there were any.
     */
    step(): boolean;
}
/** @param base the language of names that have no translation. */
export declare function orderings(organizations: readonly Organization[], base: string): Orderings;
