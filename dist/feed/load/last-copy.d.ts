import type { ParsedFeed } from '../model.js';
import type { FeedError } from '../feed-error.js';
import { type LoadOptions } from './load-feed.js';
/**
 * The last good copy of a feed that could not be had: the one that was kept for this build, else
 * that of the browser's HTTP cache. It is read and checked like any other answer. The server is
 * never asked for it.
 *
 * @param error why the feed could not be had
 * @returns nothing where there is no copy, or where the feed is gone for good (410)
 */
export declare function lastCopy(src: string, { keepFor, isOnline, ...options }: LoadOptions, error: FeedError): Promise<ParsedFeed | undefined>;
