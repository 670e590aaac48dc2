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
    let depth = 0;
    /** The depth of a comma between records; NaN outside their list. */
    let level = NaN;
    let inString = false;
    /** How many of the next bytes belong to an escape that was divided between two chunks. */
    let skip = 0;
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
        let i = skip;
        const decode = () => {
            text += decoder.decode(bytes.subarray(from, i), { stream: true });
            from = i;
        };
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
                if (depth === level && text.length + i - from >= sliceSize) {
                    decode();
                    yield cut();
                    from += 1;
                }
            }
            else if ((byte | 32) === OPEN) {
                depth += 1;
                if (byte === OPEN_LIST && depth < 3 && candidates > 0) {
                    candidates -= 1;
                    decode();
                    key = /[^\\]"(organi[sz]ations)"\s*:\s*$/i.exec(text)?.[1] ?? '';
                    if (depth < 2 ? !text.trim() : key) {
                        candidates = 0;
                        start = text.length + 1;
                        level = depth;
                    }
                }
            }
            else if ((byte | 32) === CLOSE) {
                if (depth === level) {
                    level = NaN;
                    if (around) {
                        decode();
                        yield cut();
                        around += marker;
                    }
                }
                depth -= 1;
            }
        }
        skip = i - bytes.length;
        decode();
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
