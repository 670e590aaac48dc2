/** How many bytes of records are parsed at once: far fewer than a frame has time for. */
const SLICE = 2 ** 15;
/** How many lists at the top of a document may turn out to be the records. */
const CANDIDATES = 20;
const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
/** Braces and brackets differ only in the bit 32. */
const OPEN = 123;
const CLOSE = 125;
/**
 * Moves to the next byte at which the document may be divided: the comma between two records, the
 * end of their list, or the beginning of a list that may be theirs. It passes every byte of a feed:
 * everything it needs is local, which browsers run several times faster.
 *
 * @param level the depth of a comma between records
 * @param least where such a comma is looked for
 * @param seeks whether the beginning of a list is looked for
 * @returns whether there is one
 */
function advance(bytes, cursor, level, least, seeks) {
    let { i, depth, inString } = cursor;
    let isThere = false;
    for (; i < bytes.length; i += 1) {
        const byte = bytes[i] ?? 0;
        if (inString) {
            if (byte === BACKSLASH)
                i += 1;
            else if (byte === QUOTE)
                inString = false;
        }
        else if (byte === QUOTE) {
            inString = true;
        }
        else if (byte === COMMA) {
            isThere = depth === level && i >= least;
        }
        else if ((byte | 32) === OPEN) {
            depth += 1;
            isThere = seeks && byte === OPEN_LIST && depth < 3;
        }
        else if ((byte | 32) === CLOSE) {
            isThere = depth === level;
            depth -= 1;
        }
        if (isThere)
            break;
    }
    cursor.i = i;
    cursor.depth = depth;
    cursor.inString = inString;
    return isThere;
}
/**
 * Finds the records of a feed in its bytes while they arrive: the items of the list `organizations`
 * (or `organisations`) of a JSON object, or of a list that is the document.
 *
 * Nothing is accepted because it looks right. The bytes are divided into the document and slices of
 * whole records, cut at a comma between two records. Each goes through `JSON.parse`, so that
 * together they are accepted exactly if `JSON.parse` accepts the whole (RFC 8259). In UTF-8 no byte
 * of a longer character looks like a quote, a brace or a backslash, so they can be found undecoded.
 *
 * @param sliceSize bytes; a document that is shorter is parsed as a whole
 */
function recordStream(sliceSize = SLICE) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    /** Takes the place of the records in the document around them. */
    const marker = Math.random();
    let key = '';
    let head;
    /** What comes before `text`, without the records; empty until the first slice is cut. */
    let around = '';
    /** What has been decoded but not parsed. */
    let text = '';
    /** Where in `text` the records begin. */
    let start = 0;
    let candidates = CANDIDATES;
    /** The depth of a comma between records; NaN outside their list. */
    let level = NaN;
    /** After a chunk, its `i` is how many of the next bytes belong to an escape that was divided. */
    const cursor = { i: 0, depth: 0, inString: false };
    /** What has come before there was enough for a slice: nobody needs to look into it. */
    let held = [];
    let size = 0;
    const cut = () => {
        if (!around) {
            around = text.slice(0, start);
            text = text.slice(start);
            head = JSON.parse(`${around}]${key && '}'}`);
        }
        // A lone comma is refused, as `JSON.parse` refuses one with nothing before or after it.
        const records = JSON.parse(`[${text.trim() ? text : ','}]`);
        text = '';
        return { records, key, head };
    };
    function* look(bytes) {
        let from = 0;
        const decode = () => {
            text += decoder.decode(bytes.subarray(from, cursor.i), { stream: true });
            from = cursor.i;
        };
        while (advance(bytes, cursor, level, from + sliceSize - text.length, candidates > 0)) {
            const byte = bytes[cursor.i];
            if (byte === OPEN_LIST) {
                candidates -= 1;
                decode();
                key = /[^\\]"(organi[sz]ations)"\s*:\s*$/i.exec(text)?.[1] ?? '';
                if (cursor.depth < 2 ? !text.trim() : key) {
                    candidates = 0;
                    start = text.length + 1;
                    level = cursor.depth;
                }
            }
            else if (byte === COMMA) {
                decode();
                yield cut();
                from += 1;
            }
            else {
                level = NaN;
                if (around) {
                    decode();
                    yield cut();
                    around += marker;
                }
            }
            cursor.i += 1;
        }
        decode();
        cursor.i -= bytes.length;
    }
    return {
        *take(bytes) {
            held.push(bytes);
            size += bytes.length;
            if (size < sliceSize)
                return;
            const chunks = held;
            held = [];
            for (const each of chunks)
                yield* look(each);
        },
        end() {
            for (const each of held)
                text += decoder.decode(each, { stream: true });
            text += decoder.decode();
            // It ends too early, within the records.
            const document = JSON.parse(level && around ? '' : around + text);
            const records = key ? document?.[key] : document;
            if (!Array.isArray(records) || records[0] !== marker)
                return { document, key };
            records.length = 0;
            return { document, key, records, hasTail: text.includes(':') };
        },
    };
}

export { recordStream };
