/**
 * The beginning of a text that is too long, cut between graphemes (UAX #29).
 *
 * @param most UTF-16 units; by default as many as a name may have, which is more than the longest
 * host (RFC 1035, 2.3.4).
 */
export declare function shorten(text: string, most?: number): string;
/** Characters (UTF-16 units) of a text that are shown at once: a text of several pages. */
export declare const ENDLESS = 10000;
