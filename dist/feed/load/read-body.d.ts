import type { ParsedFeed } from '../model.js';
export interface ReadOptions {
    /** The maximum number of bytes to read, after decompression. 16 MiB by default. */
    maxBytes?: number | undefined;
    /** The maximum number of organisations to read. 20,000 by default. */
    maxRecords?: number | undefined;
    /**
     * Called with the feed so far: when the first organisations of a large feed have arrived, unless
     * the rest arrives at once, and then each time their number has doubled, at most four times a
     * second. Each call has a new object, but with the same `organizations` and `problems`, which
     * grow in place.
     */
    onPartial?: ((parsed: ParsedFeed) => void) | undefined;
    signal?: AbortSignal | undefined;
}
/**
 * Reads a feed from the bytes of a body while they arrive. The result is the same as if the whole
 * body were parsed at once, whatever its order. Past a limit, it is the feed up to that limit.
 *
 * @param read gives the next bytes, or undefined at the end
 * @throws {FeedError} `too-large` if no organisation comes before the limit; also what `parseFeed`
 * throws
 * @throws {SyntaxError} if the body is not JSON
 * @throws {TypeError} if it is not UTF-8
 */
export declare function readBody(read: () => Promise<Uint8Array | undefined>, options?: ReadOptions): Promise<ParsedFeed>;
