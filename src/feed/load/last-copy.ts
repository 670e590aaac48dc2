import type { ParsedFeed } from '../model.js';
import type { FeedError } from '../feed-error.js';
import { dropCopy, keptCopy } from './kept-copy.js';
import { feedUrl, loadFeed, type LoadOptions } from './load-feed.js';

/** Milliseconds to read what is on this device already. */
const DEADLINE = 2000;

/**
 * The last good copy of a feed that could not be had: the one that was kept for this build, else
 * that of the browser's HTTP cache. It is read and checked like any other answer. The server is
 * never asked for it.
 *
 * @param error why the feed could not be had
 * @returns nothing where there is no copy, or where the feed is gone for good (410)
 */
export async function lastCopy(
  src: string,
  { keepFor, isOnline = () => true, ...options }: LoadOptions,
  error: FeedError,
): Promise<ParsedFeed | undefined> {
  const read = (from: LoadOptions) =>
    loadFeed(src, { ...options, deadline: DEADLINE, ...from }).catch(() => undefined);
  if (error.isGone) {
    if (keepFor) await dropCopy(feedUrl(src, options));
    return undefined;
  }
  const kept = keepFor && (await read({ fetch: (url) => keptCopy(url, keepFor) }));
  // An answer, even a bad one, has taken the place of what was in the HTTP cache.
  if (kept || !/network|timeout/.test(error.reason)) return kept || undefined;
  const isOwn = feedUrl(src, options).origin === globalThis.origin;
  if (isOwn) return read({ cache: 'only-if-cached' });
  // There is no such mode for another origin: only while offline can the server not be asked.
  const cached = isOnline() ? undefined : await read({ cache: 'force-cache' });
  return cached && { ...cached, date: undefined };
}
