import { type Log } from './problems.js';
import { clean } from './text.js';
/** Checks one untrusted value. Nothing where nothing can be made of it, which the log then says. */
export type Read<T> = (value: unknown, log: Log) => T | undefined;
export type Entries = Record<string, unknown>;
/**
 * Text, or a number in its place that is as it was written, that `fix` accepts or repairs.
 *
 * @param clear takes from it what has no place in any such text.
 */
export declare function text<T extends string>(what: string, fix: (text: string) => T | undefined, clear?: typeof clean): Read<T>;
/** What is shown. */
export declare const plain: Read<string>;
/** What is only compared. */
export declare const id: Read<string>;
/** What is never shown, and kept to the letter. */
export declare const literal: Read<string>;
/** One of a few words, in any case. */
export declare function oneOf<const T extends string>(...all: readonly T[]): Read<T>;
export declare const flag: Read<boolean>;
/** A number, or its digits as text, that is at most this far from 0. */
export declare const numberWithin: (most: number, what?: string) => Read<number>;
export declare const numeric: Read<number>;
/** Items of one list that are read: nobody writes a longer one by hand, and it would stall a page. */
export declare const MOST = 1000;
/** Items that are read of all lists of one organisation. */
export declare const MOST_IN_ALL = 10000;
/** Said of what repeats another: the first one stays. */
export declare const UNIQUE = "there only once";
/**
 * A list, or one item in place of a list, without the items that could not be read or that repeat
 * an earlier one (the same text, or the same `id`). Nothing where none is left.
 *
 * @param separator what stands between items that share one text, as in a cell of a spreadsheet.
 */
export declare function list<T>(item: Read<T | readonly T[]>, separator?: RegExp): Read<readonly T[]>;
/**
 * A record: the known own keys of an object, each through its reader, and nothing else of it. A key
 * may be spelled in another way or be another name. Several keys of one list join.
 *
 * @param names the keys that hold text (an id, if they end so), and any other that is needed. A
 * bare value in the place of the record is read as the first; without one marked `!` the record is
 * worth nothing. An `id!` can be made of the first.
 * @param readers for the keys that hold something else.
 * @param fill gives what is missing, before what is needed is looked for, or several records in
 * place of one. It must not change what it is given, which may be the feed's own.
 */
export declare function record<T extends object>(names: string, readers?: {
    readonly [Key in keyof T]?: Read<Exclude<T[Key], undefined>>;
}, fill?: (made: Entries, log: Log) => Entries | readonly Entries[]): Read<T>;
/** Notes something about a key of what is being read. */
export declare function noteAt(log: Log, key: string, what: string, read?: unknown, made?: unknown): void;
/** A record with what it lacks, if that could be made. */
export declare function given<T extends object>(record: T, key: string, made: unknown, log: Log): T;
/**
 * An object whose keys are the feed's to choose.
 *
 * @param fix accepts or repairs a key; without it any will do.
 */
export declare function dictionary<T>(item: Read<T>, fix?: (key: string) => string | undefined): Read<Readonly<Record<string, T>>>;
export declare function isRecord(value: unknown): value is Entries;
/** What people and programs write where there is nothing, or nothing yet. */
export declare const NOTHING: RegExp;
