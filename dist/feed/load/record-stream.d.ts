export interface RecordStream {
    /**
     * Takes the next bytes and gives the records that are complete by now, slice by slice.
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
    /** The key of the records in the document. Empty if the document is a list of them. */
    readonly key: string;
    /** The document up to the records, with an empty list in their place. */
    readonly head: unknown;
}
export interface Rest {
    readonly document: unknown;
    readonly key: string;
    /**
     * The empty list in the document that takes the place of the records that were given. Undefined
     * if there were too few records to give any, or if their key was repeated: then the document is
     * complete as it is.
     */
    readonly records?: unknown[];
    /** Whether the document says more after the records. */
    readonly hasTail?: boolean;
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
export declare function recordStream(sliceSize?: number): RecordStream;
