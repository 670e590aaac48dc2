import type { ParsedFeed } from '../model.js';
export interface ReadOptions {
    /** The most bytes read, after decompression; 16 MiB unless told. */
    maxBytes?: number | undefined;
    /** The most organisations read; 20,000 unless told. */
    maxRecords?: number | undefined;
    /**
     * Told of the feed so far: with the first organisations of a big one, unless the rest of them
     * comes right after, and then when there are twice as many as the last time, four times a second
     * at most. Every time it is another object,
     * but with the same `organizations` and `problems`, which grow in place.
     */
    onPartial?: ((parsed: ParsedFeed) => void) | undefined;
    signal?: AbortSignal | undefined;
}
/**
 * Reads a feed from the bytes of a body while they arrive. It is the same feed as that of the whole
 * body parsed at once, whatever comes first in it. Past a cap, it is what there is until then.
 *
 * @param read gives the next bytes; at the end, nothing
 * @throws {FeedError} `too-large` where no organisation comes before the cap; what `parseFeed` throws
 * @throws {SyntaxError} if the body is not JSON
 * @throws {TypeError} if it is not UTF-8
 */
export declare function readBody(read: () => Promise<Uint8Array | undefined>, options?: ReadOptions): Promise<ParsedFeed>;
