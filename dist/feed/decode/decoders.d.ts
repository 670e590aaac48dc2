import { type Log } from './problems.js';
import { clean } from './text.js';
/** Checks one untrusted value. Undefined if it cannot be used, which the log then says. */
export type Read<T> = (value: unknown, log: Log) => T | undefined;
export type Entries = Record<string, unknown>;
/**
 * Text, or a number in its place with the same digits as in the file, that `fix` accepts or
 * repairs. In place of a text, there may be something that has a name, as in schema.org.
 *
 * @param clear removes what has no place in any such text.
 */
export declare function text<T extends string>(what: string, fix: (text: string) => T | undefined, clear?: typeof clean): Read<T>;
/** What is shown. */
export declare const plain: Read<string>;
/** What is only compared. */
export declare const id: Read<string>;
/** What is never shown, and kept exactly. */
export declare const literal: Read<string>;
/** One of a few words, in any case, however they are joined. */
export declare function oneOf<const T extends string>(...all: readonly T[]): Read<T>;
export declare const flag: Read<boolean>;
/** A number, or its digits as text, that is at most this far from 0. */
export declare const numberWithin: (most: number, what?: string) => Read<number>;
export declare const numeric: Read<number>;
/**
 * How many items of one list are read. Nobody writes a longer one by hand, and it would stall a
 * page.
 */
export declare const MOST = 1000;
/** How many items are read from all lists of one organisation. */
export declare const MOST_IN_ALL = 10000;
/** The note for repetitions: the first one stays. */
export declare const UNIQUE = "there only once";
/**
 * A list, or one item in place of a list, without the items that could not be read or that repeat
 * an earlier one (the same text, or the same `id`). Undefined if none is left.
 *
 * @param separator what separates items in one text, such as in a cell of a spreadsheet.
 */
export declare function list<T>(item: Read<T | readonly T[]>, separator?: RegExp): Read<readonly T[]>;
/**
 * A record: the known own keys of an object, each read by its reader, and nothing else. A key may
 * be spelled differently or be another name for the field. Several keys for one list are joined.
 *
 * @param names the keys with text (or an id, if they end in `id`), and all other required keys. A
 * bare value in place of the record is read as the first key. `!` marks a required key, without
 * which the record is dropped. An `id!` can be made from the first.
 * @param readers for the keys with other values.
 * @param fill adds what is missing, before required keys are checked, or returns several records in
 * place of one. It must not change its argument, which may belong to the feed.
 */
export declare function record<T extends object>(names: string, readers?: {
    readonly [Key in keyof T]?: Read<Exclude<T[Key], undefined>>;
}, fill?: (made: Entries, log: Log) => Entries | readonly Entries[]): Read<T>;
/** Notes something about a key of what is being read. */
export declare function noteAt(log: Log, key: string, what: string, read?: unknown, made?: unknown): void;
/** A record with a missing value added, if that could be made. */
export declare function given<T extends object>(record: T, key: string, made: unknown, log: Log): T;
/**
 * An object whose keys are the feed's to choose.
 *
 * @param fix accepts or repairs a key. Without it, any key is accepted.
 */
export declare function dictionary<T>(item: Read<T>, fix?: (key: string) => string | undefined): Read<Readonly<Record<string, T>>>;
export declare function isRecord(value: unknown): value is Entries;
/** What people and programs write if there is nothing, or nothing yet. */
export declare const NOTHING: RegExp;
