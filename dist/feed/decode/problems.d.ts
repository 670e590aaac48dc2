import type { Problem } from '../model.js';
/** A problem whose place is not yet known in full. */
export type Draft = {
    -readonly [Key in keyof Problem]: Problem[Key];
};
/** What has been repaired or refused so far. */
export interface Log {
    readonly problems: Draft[];
    /** Whether a list or record that is right may be kept instead of a copy: nobody else has it. */
    readonly isOwn: boolean;
    /** How many more items of lists are read for what is being read. */
    left: number;
}
/**
 * Notes what something that is being read should be. Where it stands is added by those who read
 * what is around it, with `locate`, and at last `tell` makes a sentence of it.
 */
export declare function note({ problems }: Log, what: string, read?: unknown, made?: unknown): void;
/** Says of the problems since `from` that they stand at `key` of what is around them (RFC 6901). */
export declare function locate({ problems }: Log, from: number, key: string | number): void;
/** Puts the problems since `from` into words: whose they are, where as people count, and what to do. */
export declare function tell({ problems }: Log, from: number, who: string): void;
/** Notes one repair in place of all those inside it; what is refused inside, or stays as it was, is noted too. */
export declare function mend<T>(log: Log, what: string, value: unknown, read: () => T | undefined): T | undefined;
