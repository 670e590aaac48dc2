/**
 * The beginning of a text that is too long, cut between graphemes (UAX #29).
 *
 * @param most the maximum length in UTF-16 units. By default that of a name, which is more than the
 * longest host name (RFC 1035, 2.3.4).
 */
export declare function shorten(text: string, most?: number): string;
/** How many characters (UTF-16 units) of a text are shown at once: several pages. */
export declare const ENDLESS = 10000;
