/**
 * Keeps the body of an answer in Cache Storage, in place of the previous copy. If storage is denied
 * or full, nothing is kept and nothing is reported.
 *
 * @param date when the answer was given, as an HTTP-date
 */
export declare function keepCopy(url: URL, build: string, body: BlobPart[], date: string): Promise<void>;
/**
 * The copy that was kept, to be read like any other response. A copy of another build or contract,
 * one that is too old and one with an impossible date are deleted instead.
 *
 * @throws {DOMException} if storage is denied
 */
export declare function keptCopy(url: URL, build: string): Promise<Response>;
/** Deletes the copy that was kept. */
export declare function dropCopy(url: URL): Promise<void>;
