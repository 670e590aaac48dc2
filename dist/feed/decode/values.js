import { FeedError } from '../feed-error.js';
import { record, text, dictionary, literal, list, id, isRecord, plain } from './decoders.js';
import { numbersIn, CUT, addressesIn } from './found.js';
import { imageAddress, webAddress, emailAddress, telLink } from './links.js';
import { ADDRESS_LINES, countryCode, languageCode } from './places.js';
import { note, mend } from './problems.js';
import { prose } from './text.js';

const version = text('"1.0"', (given) => {
    const [, major, minor = '.0'] = /^(\d+)(\.\d+)?/.exec(given.slice(0, 20)) ?? [];
    if (major && major !== '1') {
        throw new FeedError('unknown-version', `Its version is ${major}: only 1 can be read here.`);
    }
    return major && major + minor;
});
const asTag = (tag) => {
    const made = tag.includes('_') ? tag.replaceAll('_', '-') : tag;
    return /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,9}$/i.test(made) ? made : undefined;
};
const language = text('a language tag, such as en-GB', (given) => asTag(given) ?? languageCode(given));
const CODES = /[,;/|\n]/;
const languages = list(language, CODES);
const countries = list(text('a country code, such as GB', countryCode), CODES);
const date = text('a date, such as 2026-03-31', (given) => {
    const [, day = '', inMonth] = /^(\d{4}-\d\d-(\d\d))(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))?$/i.exec(given) ?? [];
    // To some engines the 31st of February is in March.
    return new Date(day).getUTCDate() === Number(inMonth) && Date.parse(given) ? given : undefined;
});
/** Not within a character reference. */
const WORDS = /(?<!&#?\w{1,8});|[|\n]/;
const ids = list(id, WORDS);
const texts = list(plain, WORDS);
/** The original lines, which are never shown: kept to the letter. */
const source_text = dictionary(literal);
/** Where one of these is, there may be more than one address. */
const SEPARATED = /[\s,;|]|[^/:]\/(?:www\.|http)/i;
/**
 * An address; or what a text or list with more of them, or with words beside it, comes to: pieces,
 * for a record's `fill` to put where they belong. In these no word is lost.
 */
function addresses(what, key, fix) {
    const one = (value, log) => {
        const given = typeof value === 'string' ? value : '';
        let made = SEPARATED.test(given) ? undefined : fix(given);
        if (!made || CUT.test(String(made))) {
            const [first, ...others] = addressesIn(given, key, fix);
            made = others[0] || first?.['label'] ? [first, ...others] : first?.[key];
        }
        if (made !== value)
            note(log, what, value, made);
        return made;
    };
    const all = list(one);
    return ((value, log) => Array.isArray(value)
        ? mend(log, what, value, () => all(value, log))
        : one(value, log));
}
const URL_NAME = 'a whole URL, such as https://example.org';
const EMAIL_NAME = 'an e-mail address, such as office@example.org';
const url = text(URL_NAME, webAddress, String);
const urls = addresses(URL_NAME, 'url', webAddress);
const email = text(EMAIL_NAME, emailAddress, String);
const emails = addresses(EMAIL_NAME, 'email', emailAddress);
const image = text('a whole URL that begins with https://', imageAddress, String);
/** What spreadsheets put around a number, and what stands between numbers where there is only one. */
const WRAPPED = /^[\s='"“‘/]+|[\s"”’,;/]{1,9}$/g;
const number = text('a telephone number', (given) => given.replace(WRAPPED, '') || undefined, prose);
/**
 * A number as written; or several, or one with words beside it, in pieces. One that makes no link is
 * noted and stays.
 */
const numbers = ((value, log) => {
    const from = log.problems.length;
    const isText = typeof value === 'string' && !/^[+\d ().-]*$/.test(value);
    const pieces = isText && !telLink(value) ? numbersIn(prose(value).replace(WRAPPED, '')) : [];
    const [first] = pieces;
    if (first) {
        const found = pieces[1] || first['description'] ? pieces : first['number'];
        note(log, 'one telephone number', value, found);
        return found;
    }
    const made = number(value, log);
    if (made && !telLink(made) && log.problems.length === from) {
        note(log, 'a telephone number that can be dialled', made, made);
    }
    return made;
});
/** Digits, with or without a word for what they are. */
const extension = text('the digits of an extension', (given) => given.replace(/^\D{1,12}(?=\d{1,7}$)/, ''));
/** A line of an address, also as several. */
const line = (value, log) => Array.isArray(value)
    ? mend(log, 'one text', value, () => texts(value, log)?.join(', '))
    : plain(value, log);
/** A country as its code, in capitals, or as it is called there. */
const country = text('the name or code of a country', (given) => (/^[a-z]{2}$/i.test(given) ? countryCode(given) : given), prose);
const LINES = ADDRESS_LINES;
const address = record(`address_1 ${LINES.join(' ')}`, {
    address_1: line,
    country,
});
/** Where it stands beside other fields, an address may be a line, several, or a record. */
const place = ((value, log) => isRecord(value) ? address(value, log) : line(value, log));
/** The lines of an address among other fields, and these without them; nothing where there are none. */
function addressAmong(made) {
    const isLine = ([key]) => LINES.includes(key);
    const all = Object.entries(made);
    const { address_1: first, ...lines } = Object.fromEntries(all.filter(isLine));
    const found = isRecord(first)
        ? { ...first, ...lines }
        : { ...(first ? { address_1: first } : {}), ...lines };
    const others = Object.fromEntries(all.filter((entry) => !isLine(entry)));
    return Object.keys(found)[0] ? [found, others] : undefined;
}

export { CODES, SEPARATED, WORDS, WRAPPED, address, addressAmong, asTag, countries, date, email, emails, extension, ids, image, language, languages, numbers, place, source_text, texts, url, urls, version };
