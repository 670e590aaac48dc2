/** One step of a correction: an operation of JSON Patch (RFC 6902, section 4). */
export interface Operation {
    readonly op: 'test' | 'replace';
    /** A JSON Pointer (RFC 6901) into the feed, such as `/organizations/3/phones/0/number`. */
    readonly path: string;
    readonly value: string;
}
/**
 * What somebody says is wrong with an organisation: whose `id` it is, what a field says, and what it
 * should say. The first two are tests, so that nothing else is changed by mistake.
 */
export type Correction = readonly [id: Operation, before: Operation, after: Operation];
/** @param place of the organisation in the feed. */
export declare function correctionOf(place: number, id: string, { path, before, after }: {
    path: string;
    before: string;
    after: string;
}): Correction;
/** As it stands in a URL: JSON, compressed (RFC 1951), as base64url (RFC 4648, section 5). */
export declare function encodeCorrection(correction: Correction): Promise<string>;
/**
 * The other way round, from whatever somebody sent.
 *
 * @param text the code, or a URL with `correction=` in it.
 * @throws RangeError where it holds no correction.
 */
export declare function decodeCorrection(text: string): Promise<Correction>;
