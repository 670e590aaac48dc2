import type { FeedError } from '../feed-error.js';
/**
 * Milliseconds to wait before a feed is fetched again, spread at random so that the visitors of a
 * server that comes back do not all come at once. Nothing where that is no use: the fault will not
 * pass by itself, there were tries enough, or the server wants to be left alone for longer.
 *
 * @param tries how often it has been asked for again already
 */
export declare function retryDelay({ reason, response }: FeedError, tries: number): number | undefined;
