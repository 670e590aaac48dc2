import type { Organization } from '../feed/model.js';
/** The folded texts of a growing list of organisations. */
export interface TextIndex {
    /** Of the records that are folded: all of them after `step(Infinity)`. */
    readonly texts: readonly string[];
    /**
     * Folds texts, and reads their words once somebody wants these; so many of both together.
     * @returns whether there is more to do.
     */
    step(count?: number): boolean;
    /** All words of all texts; undefined where further steps are needed for them. */
    words(): ReadonlySet<string> | undefined;
}
export declare function textIndex(organizations: readonly Organization[]): TextIndex;
