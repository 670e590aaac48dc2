import type { Problem } from '../model.js';
/** Checks one untrusted value. Nothing where nothing can be made of it, which the log then says. */
export type Read<T> = (value: unknown, log: Log) => T | undefined;
/** A record that is still being put together. */
export type Mutable<T> = {
    -readonly [Key in keyof T]: T[Key];
};
/** What has been repaired or refused so far, and where the reading stands. */
export declare class Log {
    #private;
    readonly problems: Problem[];
    /** Whether a list or record that is right may be kept instead of a copy: nobody else has it. */
    readonly isOwn: boolean;
    constructor(problems?: Problem[], isOwn?: boolean);
    /** Reads what stands at `key` of what is being read. */
    at<T>(key: string | number, read: () => T): T;
    note(what: string, read: unknown, made?: unknown): void;
    /** Notes one repair in place of all those inside it; what is refused inside is noted too. */
    mend<T>(what: string, value: unknown, read: () => T | undefined): T | undefined;
    /** Gives a record what it lacks, if that can be made. */
    give<T, Key extends keyof T & string>(draft: T, key: Key, made: T[Key] | undefined): void;
}
/** Text, or a number in its place that is as it was written, that `fix` accepts or mends. */
export declare function text<T extends string>(what: string, fix: (text: string) => T | undefined): Read<T>;
export declare const plain: Read<string>;
/** One of a few words, in any case. */
export declare function oneOf<const T extends string>(...all: readonly T[]): Read<T>;
export declare const flag: Read<boolean>;
/** A number, or its digits as text. */
export declare const numeric: Read<number>;
/**
 * A list, or one item in place of a list, without the items that could not be read or that repeat
 * an earlier one (the same text, or the same `id`). Nothing where none is left.
 */
export declare function list<T>(item: Read<T>): Read<readonly T[]>;
/** Said of what repeats another: the first one stays. */
export declare const UNIQUE = "there once";
/**
 * A record: the known own keys of an object, each through its reader, and nothing else of it.
 * Two keys that come to the same one (`website` and `web`) join as a list.
 *
 * @param names the keys that hold text, and any other that is needed. A bare value in the place of
 * the record is read as the first; without one marked `!` the record is worth nothing. An `id!` can
 * be made of the first.
 * @param readers for the keys that hold something else.
 * @param fill mends what is missing, before what is needed is looked for.
 */
export declare function record<T extends object>(names: string, readers?: {
    readonly [Key in keyof T]?: Read<Exclude<T[Key], undefined>>;
}, fill?: (draft: Partial<Mutable<T>>, log: Log) => void): Read<T>;
/**
 * An object whose keys are the feed's to choose.
 *
 * @param fix accepts or mends a key; without it any will do.
 */
export declare function dictionary<T>(item: Read<T>, fix?: (key: string) => string | undefined): Read<Readonly<Record<string, T>>>;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
