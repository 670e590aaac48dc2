import { FeedError } from '../feed-error.js';
import { record, isRecord, text, dictionary, literal, list, id, plain, MOST } from './decoders.js';
import { CUT, addressesIn, numbersIn } from './found.js';
import { imageAddress, webAddress, emailAddress, telLink } from './links.js';
import { countryCode, ADDRESS_LINES, languageCode } from './places.js';
import { divide } from './pieces.js';
import { mend, note } from './problems.js';
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
const tagOf = (given) => asTag(given.length < 4 ? given.toLowerCase() : given) ?? languageCode(given);
const language = text('a language tag, such as en-GB', tagOf);
/** The maximum length of one or two names. A longer text has none. */
const LONGEST = 200;
/** What joins two names in words. */
const AND = / (?:and|&|a|ac) /i;
/** What may be added to a name. */
const ADDED = /\s*\(.*|, .*\bof(?: the)?$/s;
/** A code, or the name of something with a code, or several of them. */
function known(what, codeOf) {
    const all = (given) => {
        if (given.length > LONGEST)
            return codeOf(given);
        const code = codeOf(given) ?? codeOf(given.replace(ADDED, ''));
        if (code)
            return code;
        const codes = given.split(AND, MOST).map(codeOf);
        return codes[1] && codes.every(Boolean) ? codes : undefined;
    };
    return text(what, all);
}
const CODES = /,(?![^,;/|\n]* of(?: the)?\s*(?:$|[;/|\n]))|[;/|\n]/;
const languages = list(known('a language tag, such as en-GB', tagOf), CODES);
const countries = list(known('a country code, such as GB', countryCode), CODES);
const date = text('a date, such as 2026-03-31', (given) => {
    const [, day = '', inMonth] = /^(\d{4}-\d\d-(\d\d))(?:T[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d))?$/i.exec(given) ?? [];
    // For some engines, 31 February is in March.
    return new Date(day).getUTCDate() === Number(inMonth) && Date.parse(given) ? given : undefined;
});
/** Not within a character reference. */
const WORDS = /(?<!&#?\w{1,8});|[|\n]/;
const ids = list(id, WORDS);
const texts = list(plain, WORDS);
/** What has a name in our languages. */
const TERM = /^(?:finding|support|advice|funding|exchange|accreditation|primary|secondary|special)$/;
const term = (given) => {
    if (/^[a-z]+$/.test(given))
        return given;
    const all = given.toLowerCase().split(/ ?[,/&] ?| and /);
    return all.every((each) => TERM.test(each)) ? all : given;
};
/** Texts of which some have names: these in any case, and several in one. */
const terms = list(text('a word, such as primary', term), WORDS);
/** The original lines, which are never shown and kept exactly. */
const source_text = dictionary(literal);
/** A text with one of these may have more than one address. */
const SEPARATED = /[\s,;|]|(?<!^https?|[/:])\/(?:www\.|http)/i;
/**
 * An address. For a text or list with more of them, or with words beside it, pieces, which a
 * record's `fill` puts where they belong. No word is lost.
 */
function addresses(what, key, fix) {
    const bare = (value, log) => {
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
    const labelled = record(`${key} label`, { [key]: bare }, divide(key, 'label'));
    const one = (value, log) => (isRecord(value) ? labelled : bare)(value, log);
    const all = list(one);
    return ((value, log) => {
        if (Array.isArray(value))
            return mend(log, what, value, () => all(value, log));
        const made = one(value, log);
        return isRecord(made) ? [made] : made;
    });
}
const URL_NAME = 'a whole URL, such as https://example.org';
const EMAIL_NAME = 'an e-mail address, such as office@example.org';
const url = text(URL_NAME, webAddress, String);
const urls = addresses(URL_NAME, 'url', webAddress);
const email = text(EMAIL_NAME, emailAddress, String);
const emails = addresses(EMAIL_NAME, 'email', emailAddress);
const image = text('a whole URL that begins with https://', imageAddress, String);
/** What spreadsheets put around a number, and separators next to a single number. */
const WRAPPED = /^[\s='"“‘/]+|[\s"”’,;/]{1,9}$/g;
const number = text('a telephone number', (given) => given.replace(WRAPPED, '') || undefined, prose);
/**
 * A number as written. For several, or one with words beside it, pieces. A number that cannot be a
 * link is noted and stays.
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
/** A text, such as a line of an address, or several texts. */
const line = (value, log) => Array.isArray(value)
    ? mend(log, 'one text', value, () => texts(value, log)?.join(', '))
    : plain(value, log);
/** The time of a day. One that no clock shows is refused. */
const hour = text('a time, such as 09:00', (given) => /^(?:2[5-9]|[3-9]\d)[:.]|^\d+:[6-9]/.test(given) ? undefined : given);
/** A country as its code, in capitals, or by the name in the text. */
const country = text('the name or code of a country', (given) => (/^[a-z]{2}$/i.test(given) && countryCode(given)) || given, prose);
const LINES = [...ADDRESS_LINES, 'country'];
const address = record(`address_1 ${LINES.join(' ')}`, {
    address_1: line,
    country,
});
/** Beside other fields, an address may be one line, several lines, or a record. */
const place = ((value, log) => isRecord(value) ? address(value, log) : line(value, log));
/**
 * The lines of an address among other fields, and the other fields. Undefined if there are none.
 */
function addressAmong(made) {
    if (!LINES.some((key) => made[key]))
        return undefined;
    const found = {};
    const others = {};
    for (const [key, value] of Object.entries(made)) {
        (LINES.includes(key) ? found : others)[key] = value;
    }
    const { address_1: first, ...lines } = found;
    return [isRecord(first) ? { ...first, ...lines } : found, others];
}

export { ADDED, AND, CODES, SEPARATED, WORDS, WRAPPED, address, addressAmong, asTag, countries, country, date, email, emails, extension, hour, ids, image, language, languages, line, numbers, place, source_text, terms, texts, url, urls, version };
