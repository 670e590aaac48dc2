import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { ParsedFeed } from '../feed/model.js';
import { FeedError } from '../feed/feed-error.js';
import { loadFeed } from '../feed/load/load-feed.js';
import { parseFeed } from '../feed/decode/parse-feed.js';

/**
 * Reads and checks a feed.
 *
 * @param from a file, an http(s) URL, or `-` for standard input.
 * @throws Error that says what to do.
 */
export async function readFeed(from: string): Promise<ParsedFeed> {
  if (/^https?:/i.test(from)) return loadFeed(from);
  const bytes = from === '-' ? await buffer(process.stdin) : await readFile(from);
  try {
    return parseFeed(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (cause) {
    const what =
      cause instanceof FeedError ? cause.message : `not JSON in UTF-8 (${cause}). Fix it.`;
    throw new Error(`${from}: ${what}`, { cause });
  }
}
