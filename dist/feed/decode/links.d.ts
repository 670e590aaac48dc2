/** A URL that is safe in an `href`, and what to show for it. */
export interface Link {
    readonly href: string;
    readonly text: string;
}
/**
 * A host without a scheme: labels and dots, the last label a name, not a number, nor the beginning of
 * a sentence. It does not begin with a slip of a scheme or of `www`.
 */
export declare const BARE: RegExp;
/** What looks like a host and is the name of a file. */
export declare const FILE: RegExp;
/** The scheme of a URL, with the slips that people make in it, or several of them. */
export declare const SCHEME: RegExp;
/** What must not be removed from a URL: without it, it may be another one. */
export declare const HIDDEN: RegExp;
/** An address without what is around it: spaces and what nobody sees; behind it also a comma. */
export declare const TRIMMED: RegExp;
/** From an address what is around it. */
export declare const trimmed: (given: string) => string;
/**
 * RFC 5322's dot-atom with other scripts (RFC 6531), less `% ? &`, which mean something in a
 * `mailto:` address (RFC 6068, section 2); then a host as in `BARE`.
 */
export declare const EMAIL: RegExp;
/**
 * A URL as serialised, with nobody's name before its host. URLs allow more in a host than any name
 * that can be registered: what it has besides letters, digits and hyphens came there by a slip, and
 * so did a second scheme at its end.
 */
export declare const HOST: RegExp;
/**
 * A URL as its standard reads it, or nothing. It is asked for first: of an exception that is thrown
 * and caught, Chromium parses all functions on the stack again, to tell where they stand.
 */
export declare const parseUrl: (text: string, base?: string) => URL | undefined;
/**
 * An absolute http or https URL, or nothing. A trailing comma or space goes; a host without a
 * scheme (`www.example.org`) is read as https; slips in the scheme (`https//`) are fixed. Relative
 * URLs, other schemes, and URLs with a user name or password, which can make a false host look
 * real, are refused, and so are those with characters in them that nobody sees. What counts as a
 * URL is the URL standard's verdict.
 */
export declare const webAddress: (given: string) => string | undefined;
/**
 * A link to a website. The text is its host and path, without the scheme. The host is the one that
 * the browser will open, in ASCII: a look-alike in another script shows as `xn--…`.
 */
export declare const webLink: (address: string) => Link | undefined;
/** The URL of an image, or nothing: https only, for a feed can be shown inside any https page. */
export declare const imageAddress: (given: string) => string | undefined;
/** What an image is loaded from. */
export declare const imageSource: (address: string) => string | undefined;
/** What stands before an address to say what it is, often twice, with what it asks for; or what is around it. */
export declare const MAILTO: RegExp;
/** One e-mail address, or nothing. `mailto:` with what it asks for, angle brackets and a trailing comma go. */
export declare const emailAddress: (given: string) => string | undefined;
/** A link that starts a message to one address, and can say nothing else about that message. */
export declare const mailLink: (address: string) => Link | undefined;
/** A decimal digit in ASCII. In every script they stand in runs of ten that begin with zero. */
export declare const asciiDigit: (digit: string) => string;
/** A number, and an extension behind it, by name or in brackets. */
export declare const NUMBER: RegExp;
/**
 * What may be two numbers: the second shortened (`6000-01`), or both of one shape; or a number and
 * hours (`9-5`), or a fraction that a spreadsheet gave it.
 */
export declare const DOUBLE: RegExp;
/**
 * The digits of one number: more than a number has are two, or begin with the code of a country that
 * lacks its `+` (ITU-T E.164). One digit all over stands for none. A slash may stand behind the code
 * of a town.
 */
export declare const ONE: RegExp;
/** The zero behind the code of a country, in brackets or of the United Kingdom, which is not dialled. */
export declare const ZERO: RegExp;
/** Such a zero of another country, but for those in which numbers begin with it: who knows? */
export declare const TRUNK: RegExp;
/**
 * A link that dials a number (RFC 3966); its text is the number as written. Spaces and punctuation
 * go, and so does the `(0)` after a country code, which is for callers inside that country. There
 * is not a link where it may be wrong: where letters are left, `*` or `#`, which can be a command to
 * the network, or more than one number.
 *
 * @param extension digits; else one written behind the number, such as `ext 12`, is used.
 */
export declare const telLink: (number: string, extension?: string) => Link | undefined;
