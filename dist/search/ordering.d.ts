import type { Organization } from '../feed/model.js';
/** A growing list of organisations in whatever orders are asked for, each of which is kept. */
export interface Orderings {
    /** The numbers of all in order; nothing while there is more to do, which `step` does. */
    ordered(order: 'name' | 'checked', language: string): Uint32Array | undefined;
    /**
     * Some milliseconds of work for what was asked for last.
     * @returns whether there was any.
     */
    step(): boolean;
}
/** @param base BCP 47 tag of the names that are not translations. */
export declare function orderings(organizations: readonly Organization[], base: string): Orderings;
