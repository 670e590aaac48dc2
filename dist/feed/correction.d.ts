/** One step of a correction: an operation of JSON Patch (RFC 6902, section 4). */
export interface Operation {
    readonly op: 'test' | 'replace';
    /** A JSON Pointer (RFC 6901) into the feed, such as `/organizations/3/phones/0/number`. */
    readonly path: string;
    readonly value: string;
}
/**
 * A correction of an organisation: its `id`, what a field says, and what the field should say. The
 * first two are tests, so that nothing else is changed by mistake.
 */
export type Correction = readonly [id: Operation, before: Operation, after: Operation];
/** @param place of the organisation in the feed. */
export declare function correctionOf(place: number, id: string, { path, before, after }: {
    path: string;
    before: string;
    after: string;
}): Correction;
/** Its form in a URL: JSON, compressed (RFC 1951), as base64url (RFC 4648, section 5). */
export declare function encodeCorrection(correction: Correction): Promise<string>;
/**
 * The reverse, from whatever somebody sent.
 *
 * @param text the code, or a URL with `correction=` in it.
 * @throws RangeError if it has no correction.
 */
export declare function decodeCorrection(text: string): Promise<Correction>;
