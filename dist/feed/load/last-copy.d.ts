import type { ParsedFeed } from '../model.js';
import type { FeedError } from '../feed-error.js';
import { type LoadOptions } from './load-feed.js';
/**
 * The last good copy of a feed that could not be fetched: the one that was kept for this build, or
 * else the one in the browser's HTTP cache. It is read and checked like any other response. The
 * server gets no request.
 *
 * @param error why the feed could not be fetched
 * @returns undefined if there is no copy, or if the feed is gone permanently (410)
 */
export declare function lastCopy(src: string, { keepFor, isOnline, ...options }: LoadOptions, error: FeedError): Promise<ParsedFeed | undefined>;
