import type { FeedError } from '../feed-error.js';

/** How often a feed is fetched again without anybody's doing. */
const RETRIES = 2;
/** Milliseconds before the first of them, on average; twice as many before each further one. */
const BACK_OFF = 500;
/** The longest `Retry-After` that is waited for, in milliseconds. */
const LONGEST_WAIT = 10_000;

/**
 * Milliseconds to wait before a feed is fetched again, spread at random so that the visitors of a
 * server that comes back do not all come at once. Nothing where that is no use: the fault will not
 * pass by itself, there were tries enough, or the server wants to be left alone for longer.
 *
 * @param tries how often it has been asked for again already
 */
export function retryDelay({ reason, response }: FeedError, tries: number): number | undefined {
  const status = response?.status ?? 0;
  const mayPass = /network|timeout/.test(reason) || status === 429 || status >= 500;
  const wanted = retryAfter(response?.headers.get('retry-after') ?? '');
  if (!mayPass || tries >= RETRIES || wanted > LONGEST_WAIT) return undefined;
  return wanted + BACK_OFF * 2 ** tries * (0.5 + Math.random());
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date (RFC 9110, section 10.2.3). */
function retryAfter(value: string): number {
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return wait > 0 ? wait : 0;
}
