/** Past this length an address is refused: none that people use comes near it. */
const MAX_LENGTH = 2048;
/** What most feeds hold, known to be good without the cost of `new URL`. */
const PLAIN = /^https?:\/\/[a-z\d.-]+\.[a-z]{2,}(?:\/[!-+\--:<-~]*)?$/i;
/** A host without a scheme: labels and dots, the last label a name, not a number. */
const BARE = /^(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+(?:[/?#:]|$)/u;
/**
 * RFC 5322's dot-atom with other scripts (RFC 6531), less `% ? &`, which mean something in a
 * `mailto:` address (RFC 6068, section 2); then a host as in `BARE`.
 */
const EMAIL = /^(?!\.|.*(?:[.@][.@-]|-\.))[\p{L}\p{M}\p{N}!#$'*+/=^_`{|}~.-]{1,64}@(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+$/u;
/** What most feeds hold, known to be good without the cost of every script's letters. */
const PLAIN_EMAIL = /^(?=[^@]{1,64}@)[\w+]+(?:[.-][\w+]+)*@(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}$/i;
const parseUrl = (text) => {
    try {
        return new URL(text);
    }
    catch {
        return undefined;
    }
};
/**
 * An absolute http or https address, or nothing. A trailing comma or space goes; a host without a
 * scheme (`www.example.org`) is read as https. Relative addresses, other schemes, and addresses
 * with a user name or password, which can make a false host look real, are refused. What counts as
 * an address is the URL standard's verdict.
 */
const webAddress = (given) => {
    if (given.length > MAX_LENGTH)
        return undefined;
    if (PLAIN.test(given))
        return given;
    const text = given.replace(/[\s,;]+$/, '').trim();
    const address = BARE.test(text) ? `https://${text}` : text;
    // As serialised: no `@`, hence nobody's name, and no `%`, which some engines leave in a host.
    return /^https?:\/\/[^@%/]+\//.test(parseUrl(address)?.href ?? '') ? address : undefined;
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
/** The address of an image, or nothing: https only, for a feed can be shown inside any https page. */
const imageAddress = (given) => {
    const address = webAddress(given);
    return address && /^https:/i.test(address) ? address : undefined;
};
/** What an image is loaded from. */
const imageSource = (address) => webLink(imageAddress(address) ?? '')?.href;
/** One e-mail address, or nothing. `mailto:`, angle brackets and a trailing comma go. */
const emailAddress = (given) => {
    if (given.length > MAX_LENGTH)
        return undefined;
    if (PLAIN_EMAIL.test(given))
        return given;
    const text = given.replace(/^\s*(?:mailto:|<)?|[>\s,;]+$/gi, '');
    return EMAIL.test(text) ? text : undefined;
};
/** A link that starts a message to one address, and can say nothing else about that message. */
const mailLink = (address) => {
    const [local = '', domain] = emailAddress(address)?.split('@') ?? [];
    const host = domain && parseUrl(`https://${domain}`)?.host;
    return host
        ? { href: `mailto:${encodeURIComponent(local)}@${host}`, text: `${local}@${host}` }
        : undefined;
};
/** A text with its decimal digits in ASCII. In every script they stand in a run that begins with zero. */
const withAsciiDigits = (text) => text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1)))
        before += 1;
    return String(before % 10);
});
/**
 * A link that dials a number (RFC 3966); its text is the number as written. Spaces and punctuation
 * go, and so does the `(0)` after a country code, which is for callers inside that country. Where
 * letters are left, or `*` or `#`, which can be a command to the network, there is no link.
 *
 * @param extension digits; else one written behind the number, such as `ext 12`, is used.
 */
const telLink = (number, extension = '') => {
    const [, main = '', inner = ''] = /^(?:tel\w*[.:\s]+)?(.*?)(?:[\s,]*(?:x|ext)[a-z]*[.:\s]*(\d+))?[\s,]*$/i.exec(withAsciiDigits(number.slice(0, 99).normalize('NFKC'))) ?? [];
    const dialled = main
        .replace(/^([\s(]*(?:\+|00).*?)\(0\)/, '$1')
        .replace(/^\(\+/, '+')
        .replace(/[\s().\-\u200B-\u2015/]/g, '');
    const own = withAsciiDigits(extension) || inner;
    return /^\+?\d{3,17}$/.test(dialled)
        ? { href: `tel:${dialled}${/^\d{1,7}$/.test(own) ? `;ext=${own}` : ''}`, text: number }
        : undefined;
};

export { emailAddress, imageAddress, imageSource, mailLink, telLink, webAddress, webLink };
