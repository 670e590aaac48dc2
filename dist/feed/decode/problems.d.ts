import type { Problem } from '../model.js';
/** A problem whose full place is not yet known. */
export type Draft = {
    -readonly [Key in keyof Problem]: Problem[Key];
};
/** What has been repaired or refused so far. */
export interface Log {
    readonly problems: Draft[];
    /** Whether a valid list or record may be kept instead of copied, because nobody else has it. */
    readonly isOwn: boolean;
    /** How many more list items may be read for the current record. */
    left: number;
}
/**
 * Notes what a value should be. Callers add its place with `locate`, and finally `tell` turns it
 * into a sentence.
 */
export declare function note({ problems }: Log, what: string, read?: unknown, made?: unknown): void;
/** Adds `key` to the places of the problems since `from` (RFC 6901). */
export declare function locate({ problems }: Log, from: number, key: string | number): void;
/**
 * Puts the problems since `from` into words: which organisation, which item (counted from 1), and
 * what to do.
 */
export declare function tell({ problems }: Log, from: number, who: string): void;
/**
 * Notes one repair in place of all repairs inside it. Refusals inside it, and values that stay as
 * they were, are still noted.
 */
export declare function mend<T>(log: Log, what: string, value: unknown, read: () => T | undefined): T | undefined;
