import { createReadStream } from 'node:fs';
import type { Feed } from '../../feed/model.js';
import { FeedError } from '../../feed/feed-error.js';
import { readBody } from '../../feed/load/read-body.js';

/**
 * Reads and checks a feed of any length from a file. Requests get their turn in between.
 *
 * @throws Error that says what to do.
 */
export async function readBigFeed(path: string): Promise<Feed> {
  const chunks = createReadStream(path, { highWaterMark: 2 ** 18 })[Symbol.asyncIterator]();
  const read = async () => (await chunks.next()).value as Uint8Array | undefined;
  try {
    return (await readBody(read, { maxBytes: Infinity, maxRecords: Infinity })).feed;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code) throw cause;
    const what =
      cause instanceof FeedError ? cause.message : `not JSON in UTF-8 (${cause}). Fix it.`;
    throw new Error(`${path}: ${what}`, { cause });
  }
}
