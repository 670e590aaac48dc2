import type { Organization, ParsedFeed, Problem } from '../model.js';
/** The version of the contract that is read here. */
export declare const CONTRACT = "1.0";
/** Reads the organisations of one feed, one after another, once the rest of the feed is known. */
export interface FeedReader {
    /**
     * @param index its place among the organisations: for problems, and for want of an id.
     * @returns nothing where there is nothing to show, or where the id stood before.
     */
    organization(input: unknown, index: number): Organization | undefined;
    /**
     * The feed with these organisations, and all problems so far.
     *
     * @param isWhole no more organisations follow.
     * @throws {FeedError} `wrong-shape` where none of them can be shown.
     */
    feed(organizations: readonly Organization[], isWhole?: boolean): ParsedFeed;
}
/**
 * The checked model of a feed, contract 1.0, and what had to be repaired or left out to make it.
 * One bad field costs that field, one bad record that record. A model that came from here gives
 * the same result again; a copy of one gives an equal model, without problems.
 *
 * @param input what `JSON.parse` gave, or a model.
 * @param isOwn nobody else has `input`: what is right in it need not be copied.
 * @throws {FeedError} `wrong-shape` where nothing can be shown; `unknown-version` for another major.
 */
export declare function parseFeed(input: unknown, isOwn?: boolean): ParsedFeed;
/**
 * Reads all of a feed but its organisations, so that they can follow in slices.
 *
 * @param input the feed, or what of it stands around the organisations.
 * @param key what the feed calls its organisations; empty where it does not.
 * @param isOwn nobody else has the records: what is right in them need not be copied.
 * @throws {FeedError} `unknown-version`
 */
export declare function readFeed(input: Readonly<Record<string, unknown>>, key?: string, isOwn?: boolean): FeedReader;
/**
 * One organisation without its feed, checked in the same way. What came from here or from
 * `parseFeed` is given back as it is, and the same object gives the same result.
 *
 * @param problems where repairs and refusals are added.
 * @returns nothing where there is nothing to show.
 */
export declare function parseOrganization(input: unknown, problems?: Problem[]): Organization | undefined;
