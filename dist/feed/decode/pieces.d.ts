import type { Entries } from './decoders.js';
/**
 * What a field came to that should hold one address or number: several, each with the words beside
 * it; or words alone.
 */
export type Piece = Readonly<Partial<Record<string, string>>>;
/** Something with words for it, if there are any. */
export declare function labelled<T extends object>(thing: T, key: string, words: readonly unknown[]): T;
/**
 * For each piece of a field a record.
 *
 * @param label where its words go. A record that is no more than a label has an empty address.
 * @param words what the pieces call them.
 */
export declare const divide: (item: string, label: string, words?: string) => (record: Entries) => Entries | readonly Entries[];
/** An organisation with the first of several addresses as its main one, and the others below. */
export declare function withMain(record: Entries, key: string, item: string): Entries;
