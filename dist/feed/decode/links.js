/** A longer URL or e-mail address is refused: none in real use comes near this length. */
const MAX_LENGTH = 2048;
/** The form of URLs in most feeds, known to be valid without the cost of `new URL`. */
const PLAIN = /^https?:\/\/(?!http)(?:[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]{2,}(?:\/[!-+\--:<-{}~]*)?$/i;
/**
 * A host without a scheme: labels and dots. The last label is a name, not a number or the beginning
 * of a sentence. It does not begin with a mistyped scheme or `www`.
 */
const BARE = /^(?!(?:https?|w{2}|w{4,9})\.)(?:[\p{L}\p{M}\p{N}-]+\.)+(?!\p{Lu}\p{Ll})\p{L}[\p{L}\p{M}\p{N}-]+(?:[/?#:]|$)/u;
/** What looks like a host but is the name of a file. */
const FILE = /^[^/?#]*\.(?:[sx]?html?|php|[aj]spx?|cfm|css|js|png|jpe?g|gif|svg|webp|avif|heic|bmp|tiff?|ico|eps|psd|pdf|do[ct][mx]?|xls[bmx]?|pp[st][mx]?|od[spt]|pages|txt|rtf|[ct]sv|json|xml|ya?ml|ics|vcf|km[lz]|wp[sd]|mdb|og[gv]|jfif|mht|lnk|indd|msg|eml|epub|zip|rar|t?gz|exe|mp[34]|m4[av]|mpe?g|mov|avi|wav|webm)(?:[/?#:]|$)/i;
/** The scheme of a URL, with the mistakes that people make in it, or several schemes. */
const SCHEME = /^(?:(?:www\.(?=h+t+p))?(h+t+p*s?|ttp*s?|[htps]{3,7}(?=[:;.,]*[/\\]))\s*(?::[\s:/\\]*|[;.,]?[/\\][\s:/\\]*|[.;,]?(?=www\.)))+/i;
/** What must not be removed from a URL, because it could become another one. */
const HIDDEN = /[\p{C}\p{DI}]/u;
/**
 * An address without the spaces and invisible characters around it, and without a comma after it.
 */
const TRIMMED = /[^\s\p{Cf}\p{DI}](?:.*[^\s\p{Cf}\p{DI},;])?/su;
/** Removes what is around an address. */
const trimmed = (given) => TRIMMED.exec(given)?.[0] ?? '';
/**
 * RFC 5322's dot-atom with other scripts (RFC 6531), less `% ? &`, which mean something in a
 * `mailto:` address (RFC 6068, section 2), less `|`, which separates two, and without a bullet, an
 * asterisk or the `=` of a formula before it; then a host as in `BARE`.
 */
const EMAIL = /^(?![.*=-]|.*(?:[.@][.@-]|-\.|-$))[\p{L}\p{M}\p{N}!#$'*+/=^_`{}~.-]{1,64}@(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/**
 * The form of addresses in most feeds, known to be valid without checking the letters of every
 * script.
 */
const PLAIN_EMAIL = /^(?=[^@]{1,64}@)[\w+]+(?:[.-][\w+]+)*@(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}$/i;
/**
 * A serialised URL, without a user name before its host. URLs allow more characters in a host than
 * any registered name has: anything besides letters, digits and hyphens is a mistake, and so is a
 * second scheme at its end.
 */
const HOST = /^https?:\/\/(?![^/]*https?\/)(?:(?!-)[\w-]+(?<!-)\.)*(?!-)[\w-]+(?<!-)(?::\d+)?\//;
/**
 * A URL as the URL standard reads it, or undefined. Nothing is thrown on the way: for each exception,
 * Chromium parses all functions on the stack again, to find their positions.
 */
const parseUrl = (text, base) => URL.canParse(text, base) ? new URL(text, base) : undefined;
/**
 * An absolute http or https URL, or undefined. A trailing comma or space is removed, a host without
 * a scheme (`www.example.org`) is read as https, and mistakes in the scheme (`https//`) are fixed.
 * Relative URLs, other schemes, and URLs with a user name or password, which can make a false host
 * look real, are refused, and so are those with invisible characters. The URL standard decides what
 * counts as a URL.
 */
const webAddress = (given) => {
    if (!given || given.length > MAX_LENGTH)
        return undefined;
    if (PLAIN.test(given))
        return given;
    const text = trimmed(given).replace(SCHEME, (_, slip) => `http${/s/i.test(slip) ? 's' : ''}://`);
    const address = BARE.test(text) && !FILE.test(text) ? `https://${text}` : text;
    const { href = '', hostname = '' } = parseUrl(address) ?? {};
    // An IP address in disguise: `0x7f.1` is 127.0.0.1.
    const isPlain = /[^\d.]/.test(hostname) || address.includes(hostname);
    return HOST.test(href) && isPlain && !HIDDEN.test(text) ? address : undefined;
};
/**
 * A link to a website. The text is its host and path, without the scheme. The host is the one that
 * the browser will open, in ASCII: a look-alike in another script shows as `xn--…`.
 */
const webLink = (address) => {
    const url = parseUrl(webAddress(address) ?? '');
    return (url && {
        href: url.href,
        text: (url.host + url.pathname + url.search + url.hash).replace(/^([^/]+)\/$/, '$1'),
    });
};
/** The URL of an image, or undefined. Only https, because a feed can be shown in any https page. */
const imageAddress = (given) => {
    const address = webAddress(given);
    return address && /^https:/i.test(address) ? address : undefined;
};
/** The URL that an image is loaded from. */
const imageSource = (address) => webLink(imageAddress(address) ?? '')?.href;
/**
 * What is before an address to say what it is, often twice, with its query, or the brackets around
 * it.
 */
const MAILTO = /^(?:(?:(?:e-?)?ma?i?l ?(?:to)?|e-?bost|e|https?(?=:\/\/[^/:]*$)) ?(?:[:;]\/*|\/\/)\s*)+([^?]*).*|^<(.*)>$/is;
/** One e-mail address, or nothing. `mailto:` with what it asks for, angle brackets and a trailing comma go. */
const emailAddress = (given) => {
    if (given.length > MAX_LENGTH)
        return undefined;
    if (PLAIN_EMAIL.test(given))
        return given;
    const text = trimmed(given).replace(MAILTO, '$1$2');
    return EMAIL.test(text) && !HIDDEN.test(text) ? text : undefined;
};
/** A link that starts a message to one address, and can say nothing else about that message. */
const mailLink = (address) => {
    const [local = '', domain] = emailAddress(address)?.split('@') ?? [];
    const host = domain && parseUrl(`https://${domain}`)?.host;
    return host
        ? { href: `mailto:${encodeURIComponent(local)}@${host}`, text: `${local}@${host}` }
        : undefined;
};
/** A decimal digit in ASCII. In every script, digits are runs of ten that begin with zero. */
const asciiDigit = (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1)))
        before += 1;
    return `${before % 10}`;
};
const withAsciiDigits = (text) => text.replace(/(?!\d)\p{Nd}/gu, asciiDigit);
/** A number, and an extension after it, with a word for it or in brackets. */
const NUMBER = /^(?:tel\w*[.:\s]+)?([^a-z#]*?)(?:[\s,;(]*(?:#|e?xt?[\p{L}\p{M}]*|est|poste|wew)[.:=\s]*(\d{1,7})\)?|\s*\((\d{1,5})\))?[\s,;]*$/iu;
/**
 * What may be two numbers: the second shortened (`6000-01`), or both of one shape; or a number and
 * hours (`9-5`), or a fraction that a spreadsheet gave it.
 */
const DOUBLE = /0{4}\s*[-\u2010-\u2015]\s*00?$|^(\S.{5,}\S)\s+\1$|(?:0\D?){9}\s00?\s?[-\u2010-\u2015]\s?00?$|^0{7,}\.0$/;
/**
 * The digits of one number: more digits than a number can have are two numbers, or begin with a
 * country code without its `+` (ITU-T E.164). The same digit throughout means that there is none. A
 * slash may follow the area code. Eleven digits without a zero begin with a country code, except in
 * North America, China, Russia and Brazil.
 */
const ONE = /^(?!\+?(\d)\1{5,}$)(?:(?:\+|00)\d{3,15}|0\d{2,11}|[1-9]\d{2,9}|(?:[18]\d|\d\d9)\d{8,9}|(?:\d{2,5}|(?:\+|00)\d{3,7})\/\d{5,10})$/;
/** The zero after a country code that is not dialled: in brackets, or of the United Kingdom. */
const ZERO = /^([\s(]*(?:\+|00).*?)\(0\)|^([\s(]*(?:\+|00)\s*44[\s().-]*)0/;
/**
 * Such a zero after another country's code (ITU-T E.164), except where numbers begin with it: not
 * certain. Or a date.
 */
const TRUNK = /^[\s(]*(?:\+|00)\s*(?!39|37[89]|2(?:25|29|4[12]))(?=([17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3}))\1[\s().-]*0|^20\d\d-..-..$/;
/** What most feeds hold, which needs no look for an extension or the digits of other scripts. */
const PLAIN_NUMBER = /^\+?\d[\d ]+\d$/;
/**
 * A link that dials a number (RFC 3966). Its text is the number as written. Spaces and punctuation
 * are removed, and so is the `(0)` after a country code, which is for callers inside that country.
 * There is no link if it could be wrong: if there are letters, `*` or `#`, which can be a command
 * to the network, or more than one number.
 *
 * @param extension digits. By default, one that is written after the number, such as `ext 12`.
 */
const telLink = (number, extension = '') => {
    const text = number.slice(0, 99);
    const isPlain = PLAIN_NUMBER.test(text);
    const [, all = '', named, bracketed] = isPlain
        ? [text, text]
        : (NUMBER.exec(withAsciiDigits(text.normalize('NFKC'))) ?? []);
    const main = all.replace(ZERO, '$1$2');
    const dialled = main.replace(/^\(\+/, '+').replace(/[^\S\n]|[().\-\u200B-\u2015]/g, '');
    const isOne = ONE.test(dialled) &&
        !DOUBLE.test(main.replace(/\d/g, '0')) &&
        !TRUNK.test(main) &&
        !/\d\D*\(0\)|\([^)]*$/.test(main) &&
        (!bracketed || dialled.length > 6);
    const own = withAsciiDigits(extension) || named || bracketed || '';
    return isOne
        ? {
            href: `tel:${dialled.replace('/', '')}${/^\d{1,7}$/.test(own) ? `;ext=${own}` : ''}`,
            text: number,
        }
        : undefined;
};

export { BARE, DOUBLE, EMAIL, FILE, HIDDEN, HOST, MAILTO, NUMBER, ONE, SCHEME, TRIMMED, TRUNK, ZERO, asciiDigit, emailAddress, imageAddress, imageSource, mailLink, parseUrl, telLink, trimmed, webAddress, webLink };
