/** Bytes of records that are parsed at once: far below what a frame has time for. */
const SLICE = 2 ** 15;
/** How many lists at the top of a document may turn out to be the records. */
const CANDIDATES = 20;
const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
/** Braces and brackets differ from each other in the bit 32 only. */
const OPEN = 123;
const CLOSE = 125;

export interface RecordStream {
  /**
   * Takes the next bytes and gives the records that are whole by now, slice by slice.
   *
   * @throws {SyntaxError} if the document cannot be JSON
   * @throws {TypeError} if it is not UTF-8
   */
  take(bytes: Uint8Array): Generator<Slice, void>;
  /**
   * Ends the document.
   *
   * @throws {SyntaxError} if it is not JSON
   * @throws {TypeError} if it is not UTF-8
   */
  end(): Rest;
}

export interface Slice {
  readonly records: unknown[];
  /** What the document calls its records; empty where it is a list of them. */
  readonly key: string;
  /** The document as it is before the records, their list empty. */
  readonly head: unknown;
}

export interface Rest {
  readonly document: unknown;
  readonly key: string;
  /**
   * The empty list in the document that stands for the records that were given. There is none where
   * too few were there to be given, or where their key came again: then the document is to be taken
   * as it is.
   */
  readonly records?: unknown[];
  /** Whether the document says more after the records. */
  readonly hasTail?: boolean;
}

/**
 * Finds the records of a feed in its bytes while they arrive: the items of the list `organizations`
 * (or `organisations`) of a JSON object, or of a list that is the document.
 *
 * Nothing is trusted for looking right. The bytes fall into slices of whole records, cut at a comma
 * between two of them, and the document around them; each goes through `JSON.parse`, so that
 * together they are accepted exactly if `JSON.parse` accepts the whole (RFC 8259). In UTF-8 no byte
 * of a longer character looks like a quote, a brace or a backslash, so they can be found undecoded.
 *
 * @param sliceSize bytes; a document that is shorter is parsed as a whole
 */
export function recordStream(sliceSize = SLICE): RecordStream {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  /** Stands for the records in the document around them. */
  const marker = Math.random();
  let key = '';
  let head: unknown;
  /** What comes before `text`, without the records; empty until the first slice is cut. */
  let around = '';
  /** What has been decoded and not been parsed. */
  let text = '';
  /** Where in `text` the records begin. */
  let start = 0;
  let candidates = CANDIDATES;
  let depth = 0;
  /** The depth of a comma between records; NaN outside their list. */
  let level = NaN;
  let inString = false;
  /** How many of the next bytes belong to an escape that was cut in two. */
  let skip = 0;
  /** What has come before there was enough for a slice: nobody needs to look into it. */
  let held: Uint8Array[] = [];
  let size = 0;

  const cut = (): Slice => {
    if (!around) {
      around = text.slice(0, start);
      text = text.slice(start);
      head = JSON.parse(`${around}]${key && '}'}`);
    }
    // A lone comma is refused, as it would be where nothing is before or after it.
    const records: unknown[] = JSON.parse(`[${text.trim() ? text : ','}]`);
    text = '';
    return { records, key, head };
  };

  function* look(bytes: Uint8Array): Generator<Slice, void> {
    let from = 0;
    let i = skip;
    const decode = () => {
      text += decoder.decode(bytes.subarray(from, i), { stream: true });
      from = i;
    };
    for (; i < bytes.length; i += 1) {
      const byte = bytes[i] ?? 0;
      if (inString) {
        if (byte === BACKSLASH) i += 1;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) {
        inString = true;
      } else if (byte === COMMA) {
        if (depth === level && text.length + i - from >= sliceSize) {
          decode();
          yield cut();
          from += 1;
        }
      } else if ((byte | 32) === OPEN) {
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
      } else if ((byte | 32) === CLOSE) {
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
      if (size < sliceSize) return;
      const chunks = held;
      held = [];
      for (const each of chunks) yield* look(each);
    },

    end() {
      for (const each of held) text += decoder.decode(each, { stream: true });
      text += decoder.decode();
      // Within the records it ends too soon.
      const document: unknown = JSON.parse(level && around ? '' : around + text);
      const records = key ? (document as Record<string, unknown> | null)?.[key] : document;
      if (!Array.isArray(records) || records[0] !== marker) return { document, key };
      records.length = 0;
      return { document, key, records, hasTail: text.includes(':') };
    },
  };
}
