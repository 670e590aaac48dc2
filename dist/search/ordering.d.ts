import type { Organization } from '../feed/model.js';
/** A growing list of organisations in whatever orders are wanted, each of which is kept. */
export interface Orderings {
    /** The numbers of all in order; undefined while there is more to do, which `step` does. */
    ordered(order: 'name' | 'checked', language: string): Uint32Array | undefined;
    /**
     * Puts some more records into the order that was wanted last.
     * @returns whether there were any.
     */
    step(): boolean;
}
/** @param base the language of names that have no translation. */
export declare function orderings(organizations: readonly Organization[], base: string): Orderings;
