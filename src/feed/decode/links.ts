/** A URL that is safe in an `href`, and what to show for it. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Past this length a URL or mailbox is refused: none that people use comes near it. */
const MAX_LENGTH = 2048;

/** What most feeds hold, known to be good without the cost of `new URL`. */
const PLAIN = /^https?:\/\/(?:[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]{2,}(?:\/[!-+\--:<-{}~]*)?$/i;

/**
 * A host without a scheme: labels and dots, the last label a name, not a number, nor the beginning of
 * a sentence. It does not begin with a slip of a scheme or of `www`.
 */
export const BARE =
  /^(?!(?:https?|w{2}|w{4,9})\.)(?:[\p{L}\p{M}\p{N}-]+\.)+(?!\p{Lu}\p{Ll})\p{L}[\p{L}\p{M}\p{N}-]+(?:[/?#:]|$)/u;

/** What looks like a host and is the name of a file. */
export const FILE =
  /^[^/?#]*\.(?:[sx]?html?|php|[aj]spx?|cfm|css|js|png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|eps|pdf|docx?|xlsx?|pptx?|od[spt]|txt|rtf|csv|json|xml|ics|epub|zip|exe|mp[34]|mov)(?:[/?#:]|$)/i;

/** The scheme of a URL, with the slips that people make in it, or several of them. */
export const SCHEME =
  /^(?:(?:www\.(?=h+t+p))?(h+t+p*s?|ttp*s?|[htps]{3,7}(?=[:;.,]*[/\\]))\s*(?::[\s:/\\]*|[;.,]?[/\\][\s:/\\]*|[.;,](?=www\.)))+/i;

/** What must not be removed from a URL: without it, it may be another one. */
export const HIDDEN = /[\p{C}\p{DI}]/u;

/** An address without what is around it: spaces and what nobody sees; behind it also a comma. */
export const TRIMMED = /[^\s\p{Cf}\p{DI}](?:.*[^\s\p{Cf}\p{DI},;])?/su;

/** From an address what is around it. */
export const trimmed = (given: string): string => TRIMMED.exec(given)?.[0] ?? '';

/**
 * RFC 5322's dot-atom with other scripts (RFC 6531), less `% ? &`, which mean something in a
 * `mailto:` address (RFC 6068, section 2); then a host as in `BARE`.
 */
export const EMAIL =
  /^(?!\.|.*(?:[.@][.@-]|-\.))[\p{L}\p{M}\p{N}!#$'*+/=^_`{|}~.-]{1,64}@(?:[\p{L}\p{M}\p{N}-]+\.)+\p{L}[\p{L}\p{M}\p{N}-]+$/u;

/** What most feeds hold, known to be good without the cost of every script's letters. */
const PLAIN_EMAIL =
  /^(?=[^@]{1,64}@)[\w+]+(?:[.-][\w+]+)*@(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}$/i;

/**
 * A URL as serialised, with nobody's name before its host. URLs allow more in a host than any name
 * that can be registered: what it has besides letters, digits and hyphens came there by a slip, and
 * so did a second scheme at its end.
 */
export const HOST =
  /^https?:\/\/(?![^/]*https?\/)(?:(?!-)[\w-]+(?<!-)\.)*(?!-)[\w-]+(?<!-)(?::\d+)?\//;

/**
 * A URL as its standard reads it, or nothing. Nothing is thrown on the way: for each exception
 * Chromium parses all functions on the stack again, to find where they stand.
 */
export const parseUrl = (text: string, base?: string): URL | undefined =>
  URL.canParse(text, base) ? new URL(text, base) : undefined;

/**
 * An absolute http or https URL, or nothing. A trailing comma or space goes; a host without a
 * scheme (`www.example.org`) is read as https; slips in the scheme (`https//`) are fixed. Relative
 * URLs, other schemes, and URLs with a user name or password, which can make a false host look
 * real, are refused, and so are those with characters in them that nobody sees. What counts as a
 * URL is the URL standard's verdict.
 */
export const webAddress = (given: string): string | undefined => {
  if (!given || given.length > MAX_LENGTH) return undefined;
  if (PLAIN.test(given)) return given;
  const text = trimmed(given).replace(
    SCHEME,
    (_, slip: string) => `http${/s/i.test(slip) ? 's' : ''}://`,
  );
  const address = BARE.test(text) && !FILE.test(text) ? `https://${text}` : text;
  const { href = '', hostname = '' } = parseUrl(address) ?? {};
  // A number of a machine in disguise: `0x7f.1` is 127.0.0.1.
  const isPlain = /[^\d.]/.test(hostname) || address.includes(hostname);
  return HOST.test(href) && isPlain && !HIDDEN.test(text) ? address : undefined;
};

/**
 * A link to a website. The text is its host and path, without the scheme. The host is the one that
 * the browser will open, in ASCII: a look-alike in another script shows as `xn--…`.
 */
export const webLink = (address: string): Link | undefined => {
  const url = parseUrl(webAddress(address) ?? '');
  return (
    url && {
      href: url.href,
      text: (url.host + url.pathname + url.search + url.hash).replace(/^([^/]+)\/$/, '$1'),
    }
  );
};

/** The URL of an image, or nothing: https only, for a feed can be shown inside any https page. */
export const imageAddress = (given: string): string | undefined => {
  const address = webAddress(given);
  return address && /^https:/i.test(address) ? address : undefined;
};

/** What an image is loaded from. */
export const imageSource = (address: string): string | undefined =>
  webLink(imageAddress(address) ?? '')?.href;

/** What stands before an address to say what it is, often twice, with what it asks for; or what is around it. */
export const MAILTO =
  /^(?:(?:(?:e-?)?ma?i?l ?(?:to)?|e-?bost|e) ?(?:[:;]\/*|\/\/)\s*)+([^?]*).*|^<(.*)>$/is;

/** One e-mail address, or nothing. `mailto:` with what it asks for, angle brackets and a trailing comma go. */
export const emailAddress = (given: string): string | undefined => {
  if (given.length > MAX_LENGTH) return undefined;
  if (PLAIN_EMAIL.test(given)) return given;
  const text = trimmed(given).replace(MAILTO, '$1$2');
  return EMAIL.test(text) && !HIDDEN.test(text) ? text : undefined;
};

/** A link that starts a message to one address, and can say nothing else about that message. */
export const mailLink = (address: string): Link | undefined => {
  const [local = '', domain] = emailAddress(address)?.split('@') ?? [];
  const host = domain && parseUrl(`https://${domain}`)?.host;
  return host
    ? { href: `mailto:${encodeURIComponent(local)}@${host}`, text: `${local}@${host}` }
    : undefined;
};

/** A decimal digit in ASCII. In every script they stand in runs of ten that begin with zero. */
export const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return `${before % 10}`;
};

const withAsciiDigits = (text: string): string => text.replace(/(?!\d)\p{Nd}/gu, asciiDigit);

/** A number, and an extension behind it, by name or in brackets. */
export const NUMBER =
  /^(?:tel\w*[.:\s]+)?([^a-z#]*?)(?:[\s,;(]*(?:#|e?xt?[\p{L}\p{M}]*|est|poste|wew)[.:=\s]*(\d{1,7})\)?|\s*\((\d{1,5})\))?[\s,;]*$/iu;

/**
 * What may be two numbers: the second shortened (`6000-01`), or both of one shape; or a number and
 * hours (`9-5`), or a fraction that a spreadsheet gave it.
 */
export const DOUBLE =
  /0{4}\s*[-\u2010-\u2015]\s*00?$|^(\S.{5,}\S)\s+\1$|(?:0\D?){9}\s00?\s?[-\u2010-\u2015]\s?00?$|^0{7,}\.0$/;

/**
 * The digits of one number: more than a number has are two, or begin with the code of a country that
 * lacks its `+` (ITU-T E.164). One digit all over stands for none. A slash may stand behind the code
 * of a town.
 */
export const ONE =
  /^(?!\+?(\d)\1{5,}$)(?:(?:\+|00)\d{3,15}|0\d{2,11}|[1-9]\d{2,10}|(?:\d{2,5}|(?:\+|00)\d{3,7})\/\d{5,10})$/;

/** The zero behind the code of a country, in brackets or of the United Kingdom, which is not dialled. */
export const ZERO = /^([\s(]*(?:\+|00).*?)\(0\)|^([\s(]*(?:\+|00)\s*44[\s).-]*)0/;

/** Such a zero of another country, but for those in which numbers begin with it: who knows? */
export const TRUNK = /^[\s(]*(?:\+|00)\s*(?!39|37[89]|2(?:25|29|4[12]))\d{1,3}[\s().-]+0/;

/** What most feeds hold, which needs no look for an extension or the digits of other scripts. */
const PLAIN_NUMBER = /^\+?\d[\d ]+\d$/;

/**
 * A link that dials a number (RFC 3966); its text is the number as written. Spaces and punctuation
 * go, and so does the `(0)` after a country code, which is for callers inside that country. There
 * is not a link where it may be wrong: where letters are left, `*` or `#`, which can be a command to
 * the network, or more than one number.
 *
 * @param extension digits; else one written behind the number, such as `ext 12`, is used.
 */
export const telLink = (number: string, extension = ''): Link | undefined => {
  const text = number.slice(0, 99);
  const isPlain = PLAIN_NUMBER.test(text);
  const [, all = '', named, bracketed] = isPlain
    ? [text, text]
    : (NUMBER.exec(withAsciiDigits(text.normalize('NFKC'))) ?? []);
  const main = all.replace(ZERO, '$1$2');
  const dialled = main.replace(/^\(\+/, '+').replace(/[^\S\n]|[().\-\u200B-\u2015]/g, '');
  const isOne =
    ONE.test(dialled) &&
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
