import type { Organization } from '../feed/model.js';
import { type Spellings } from './spellings.js';
/** The folded texts of a growing list of organisations. */
export interface TextIndex {
    /** The texts of the records folded so far: all of them after `step(Infinity)`. */
    readonly texts: readonly string[];
    /** The words of these texts that have other spellings. */
    readonly spellings: Spellings;
    /**
     * How to reach the organisation of a record (`reachText`). Rarely searched for, so it is made on
     * demand.
     */
    ways(record: number): string;
    /**
     * Folds texts, and reads their words if somebody needs them. The limit counts both.
     * @returns whether there is more to do.
     */
    step(count?: number): boolean;
    /** All words of all texts. Undefined while further steps are needed. */
    words(): ReadonlySet<string> | undefined;
}
export declare function textIndex(organizations: readonly Organization[]): TextIndex;
