import type { Organization } from '../feed/model.js';
import { type Spellings } from './spellings.js';
/** The folded texts of a growing list of organisations. */
export interface TextIndex {
    /** Of the records that are folded: all of them after `step(Infinity)`. */
    readonly texts: readonly string[];
    /** The words of these texts that have other spellings. */
    readonly spellings: Spellings;
    /** How to reach the organisation of a record (`reachText`): seldom looked for, so made then. */
    ways(record: number): string;
    /**
     * Folds texts, and reads their words once somebody wants these; so many of both together.
     * @returns whether there is more to do.
     */
    step(count?: number): boolean;
    /** All words of all texts; undefined where further steps are needed for them. */
    words(): ReadonlySet<string> | undefined;
}
export declare function textIndex(organizations: readonly Organization[]): TextIndex;
