import type { Entries } from './decoders.js';
/**
 * The result for a field that should have one address or number: several, each with the words
 * beside it, or only words.
 */
export type Piece = Readonly<Partial<Record<string, string>>>;
/** Something with its words, if there are any. */
export declare function labelled<T extends object>(thing: T, key: string, words: readonly unknown[]): T;
/**
 * Makes a record for each piece of a field.
 *
 * @param label the key for its words. A record that is only a label has an empty address.
 * @param words the name of the words in the pieces.
 */
export declare const divide: (item: string, label: string, words?: string) => (record: Entries) => Entries | readonly Entries[];
/** An organisation with the first of several addresses as its main one, and the others below. */
export declare function withMain(record: Entries, key: string, item: string): Entries;
