/** A URL that is safe in an `href`, and what to show for it. */
export interface Link {
    readonly href: string;
    readonly text: string;
}
/**
 * A host without a scheme: labels and dots. The last label is a name, not a number or the beginning
 * of a sentence. It does not begin with a mistyped scheme or `www`.
 */
export declare const BARE: RegExp;
/** What looks like a host but is the name of a file. */
export declare const FILE: RegExp;
/** The scheme of a URL, with the mistakes that people make in it, or several schemes. */
export declare const SCHEME: RegExp;
/** What must not be removed from a URL, because it could become another one. */
export declare const HIDDEN: RegExp;
/**
 * An address without the spaces and invisible characters around it, and without a comma after it.
 */
export declare const TRIMMED: RegExp;
/** Removes what is around an address. */
export declare const trimmed: (given: string) => string;
/**
 * RFC 5322's dot-atom with other scripts (RFC 6531), less `% ? &`, which mean something in a
 * `mailto:` address (RFC 6068, section 2), less `|`, which separates two, and without a bullet, an
 * asterisk or the `=` of a formula before it; then a host as in `BARE`.
 */
export declare const EMAIL: RegExp;
/**
 * A serialised URL, without a user name before its host. URLs allow more characters in a host than
 * any registered name has: anything besides letters, digits and hyphens is a mistake, and so is a
 * second scheme at its end.
 */
export declare const HOST: RegExp;
/**
 * A URL as the URL standard reads it, or undefined. Nothing is thrown on the way: for each exception,
 * Chromium parses all functions on the stack again, to find their positions.
 */
export declare const parseUrl: (text: string, base?: string) => URL | undefined;
/**
 * An absolute http or https URL, or undefined. A trailing comma or space is removed, a host without
 * a scheme (`www.example.org`) is read as https, and mistakes in the scheme (`https//`) are fixed.
 * Relative URLs, other schemes, and URLs with a user name or password, which can make a false host
 * look real, are refused, and so are those with invisible characters. The URL standard decides what
 * counts as a URL.
 */
export declare const webAddress: (given: string) => string | undefined;
/**
 * A link to a website. The text is its host and path, without the scheme. The host is the one that
 * the browser will open, in ASCII: a look-alike in another script shows as `xn--…`.
 */
export declare const webLink: (address: string) => Link | undefined;
/** The URL of an image, or undefined. Only https, because a feed can be shown in any https page. */
export declare const imageAddress: (given: string) => string | undefined;
/** The URL that an image is loaded from. */
export declare const imageSource: (address: string) => string | undefined;
/**
 * What is before an address to say what it is, often twice, with its query, or the brackets around
 * it.
 */
export declare const MAILTO: RegExp;
/** One e-mail address, or nothing. `mailto:` with what it asks for, angle brackets and a trailing comma go. */
export declare const emailAddress: (given: string) => string | undefined;
/** A link that starts a message to one address, and can say nothing else about that message. */
export declare const mailLink: (address: string) => Link | undefined;
/** A decimal digit in ASCII. In every script, digits are runs of ten that begin with zero. */
export declare const asciiDigit: (digit: string) => string;
/** A number, and an extension after it, with a word for it or in brackets. */
export declare const NUMBER: RegExp;
/**
 * What may be two numbers: the second shortened (`6000-01`), or both of one shape; or a number and
 * hours (`9-5`), or a fraction that a spreadsheet gave it.
 */
export declare const DOUBLE: RegExp;
/**
 * The digits of one number: more digits than a number can have are two numbers, or begin with a
 * country code without its `+` (ITU-T E.164). The same digit throughout means that there is none. A
 * slash may follow the area code. Eleven digits without a zero begin with a country code, except in
 * North America, China, Russia and Brazil.
 */
export declare const ONE: RegExp;
/** The zero after a country code that is not dialled: in brackets, or of the United Kingdom. */
export declare const ZERO: RegExp;
/**
 * Such a zero after another country's code (ITU-T E.164), except where numbers begin with it: not
 * certain. Or a date.
 */
export declare const TRUNK: RegExp;
/**
 * A link that dials a number (RFC 3966). Its text is the number as written. Spaces and punctuation
 * are removed, and so is the `(0)` after a country code, which is for callers inside that country.
 * There is no link if it could be wrong: if there are letters, `*` or `#`, which can be a command
 * to the network, or more than one number.
 *
 * @param extension digits. By default, one that is written after the number, such as `ext 12`.
 */
export declare const telLink: (number: string, extension?: string) => Link | undefined;
