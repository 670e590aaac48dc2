import type { Organization, ParsedFeed, Problem } from '../model.js';
/** The version of the contract that is read here. */
export declare const CONTRACT = "1.0";
/** Reads the organisations of one feed, one after another, once the rest of the feed is known. */
export interface FeedReader {
    /**
     * @param index its place among the organisations, for problems and for a missing id.
     * @returns undefined if there is nothing to show, or if the id is already used.
     */
    organization(input: unknown, index: number): Organization | undefined;
    /**
     * The feed with these organisations, and all problems so far.
     *
     * @param isWhole no more organisations follow.
     * @throws {FeedError} `wrong-shape` if none of them can be shown.
     */
    feed(organizations: readonly Organization[], isWhole?: boolean): ParsedFeed;
}
/**
 * The checked model of a feed, contract 1.0, and what was repaired or left out. A bad field costs
 * only that field, a bad record only that record. A model that came from here gives the same result
 * again; a copy of one gives an equal model, without problems.
 *
 * @param input the result of `JSON.parse`, or a model.
 * @param isOwn nobody else has `input`: what is right in it need not be copied.
 * @throws {FeedError} `wrong-shape` if nothing can be shown. `unknown-version` for another major
 * version.
 */
export declare function parseFeed(input: unknown, isOwn?: boolean): ParsedFeed;
/**
 * Reads everything of a feed except its organisations, so that they can follow in slices.
 *
 * @param input the feed, or the part of it around the organisations.
 * @param key the key of the organisations in the feed. Empty if it has none.
 * @param isOwn nobody else has the records: what is right in them need not be copied.
 * @throws {FeedError} `unknown-version`
 */
export declare function readFeed(input: Readonly<Record<string, unknown>>, key?: string, isOwn?: boolean): FeedReader;
/**
 * One organisation without its feed, checked in the same way. What came from here or from
 * `parseFeed` is given back as it is, and the same object gives the same result.
 *
 * @param problems receives repairs and refusals.
 * @returns undefined if there is nothing to show.
 */
export declare function parseOrganization(input: unknown, problems?: Problem[]): Organization | undefined;
