import { FeedError } from '../feed-error.js';
import { isRecord } from '../decode/decoders.js';
import { parseFeed, readFeed } from '../decode/parse-feed.js';
import { nextPaint, yieldToMain } from './scheduling.js';
import { recordStream } from './record-stream.js';

/** How long to work before the browser gets its turn, in milliseconds: half a frame. */
const TURN = 8;
/** How long to wait for the rest of a feed before its beginning is shown, in milliseconds. */
const PATIENCE = 50;
/**
 * The least time from one report to the next, in milliseconds: rendering each of them takes time
 * too.
 */
const REPORT = 250;
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
async function readBody(read, options = {}) {
    const { maxBytes = 2 ** 24, maxRecords = 20_000 } = options;
    const stream = recordStream();
    /** Kept, because what comes later may change how they are read. */
    const slices = [];
    let gathering;
    try {
        for (let left = maxBytes, bytes; (bytes = await read());) {
            const isOver = bytes.length > left;
            for (const { records, head, key } of stream.take(bytes.subarray(0, left))) {
                slices.push(records);
                // Nothing is shown while the feed may still turn out to be of an unknown version.
                if (!key || around(head)['version'])
                    gathering ??= gather(head, key, maxRecords, options);
                if (gathering && (await gathering.add(records)))
                    return gathering.parsed({ cut: true });
            }
            left -= bytes.length;
            if (!isOver)
                continue;
            if (gathering)
                return gathering.parsed({ cut: true });
            throw new FeedError('too-large', `over ${maxBytes} bytes. Make it smaller.`);
        }
        const { document, key, records, hasTail } = stream.end();
        const { organizations, organisations } = around(document);
        let cut = false;
        if (!records || (Array.isArray(organizations) && organizations !== records)) {
            for (const list of [document, organizations, organisations]) {
                if (Array.isArray(list) && list.length > maxRecords) {
                    list.length = maxRecords;
                    cut = true;
                }
            }
            return { ...parseFeed(document, true), cut, document };
        }
        if (!gathering || hasTail) {
            gathering?.stop();
            gathering = gather(document, key, maxRecords, { signal: options.signal });
            for (const slice of slices)
                cut ||= await gathering.add(slice);
        }
        return { ...gathering.parsed({ cut }), document };
    }
    finally {
        gathering?.stop();
    }
}
/**
 * Collects the organisations of a feed slice by slice, and gives the browser its turn in between.
 */
function gather(document, key, maxRecords, { onPartial, signal }) {
    const reader = readFeed(around(document), key, true);
    const organizations = [];
    let count = 0;
    let told = 0;
    let turnStart = performance.now();
    let due = turnStart + PATIENCE;
    const parsed = (state) => ({
        ...reader.feed(organizations, !state.partial),
        ...state,
    });
    const tell = () => {
        due = performance.now() + REPORT;
        told = organizations.length;
        onPartial?.(parsed({ partial: true }));
    };
    // For when nothing more comes for a while.
    const timer = onPartial && setTimeout(() => told || tell(), PATIENCE);
    return {
        parsed,
        stop: () => clearTimeout(timer),
        async add(records) {
            for (const record of records) {
                if (count >= maxRecords)
                    return true;
                const organization = reader.organization(record, count);
                count += 1;
                if (organization)
                    organizations.push(organization);
            }
            const now = performance.now();
            if (now - turnStart < TURN)
                return false;
            const isDue = now >= due && organizations.length >= 2 * told;
            const isFirst = onPartial && isDue && !told;
            if (isDue)
                tell();
            await (isFirst ? nextPaint() : yieldToMain());
            signal?.throwIfAborted();
            turnStart = performance.now();
            return false;
        },
    };
}
/** What a document has besides its organisations. Nothing if it is only a list of them. */
const around = (document) => (isRecord(document) ? document : {});

export { readBody };
