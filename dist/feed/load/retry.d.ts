import type { FeedError } from '../feed-error.js';
/**
 * Milliseconds to wait before a feed is fetched again, spread at random so that the visitors of a
 * server that comes back do not all come at once. Undefined if that is of no use: the failure is
 * permanent, there were enough attempts, or the server asks for a longer wait.
 *
 * @param tries how often it has been fetched again already
 */
export declare function retryDelay({ reason, response }: FeedError, tries: number): number | undefined;
