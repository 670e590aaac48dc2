/**
 * Keeps the body of an answer in Cache Storage, in place of the copy from before. Where storage is
 * denied or full, nothing is kept, and nothing said.
 *
 * @param date when the answer was given, as an HTTP-date
 */
export declare function keepCopy(url: URL, build: string, body: BlobPart[], date: string): Promise<void>;
/**
 * The copy that was kept, still to be read like any other answer. There is none of another build or
 * contract, none that is too old, and none whose date cannot be: such a one is deleted.
 *
 * @throws {DOMException} where storage is denied
 */
export declare function keptCopy(url: URL, build: string): Promise<Response>;
/** Deletes the copy that was kept. */
export declare function dropCopy(url: URL): Promise<void>;
