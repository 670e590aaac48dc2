import { casefold } from './casefold.js';

/** The digits of a number, without the leading zeros for national or international calls. */
const digitsOf = (text) => text.replace(/\(0\)|\D/g, '').replace(/^0+/, '');
/** Fewer digits are searched for only at the start of a number, which is after a plus sign. */
const MANY = 6;
/** All ways to reach an organisation. */
function reachText(organization) {
    const { contacts = [], additional_emails = [], additional_websites = [] } = organization;
    return [organization, ...contacts, ...additional_emails, ...additional_websites]
        .flatMap(({ email, website, url, phones = [] }) => [
        email,
        website,
        url,
        ...phones.map(({ number }) => `+${digitsOf(casefold(number))}`),
    ])
        .join('\n')
        .toLowerCase();
}
/** A word of a folded query in this form, if it may be an address or a number. Otherwise empty. */
function reachWord(word) {
    if (/@|.\.\p{L}/u.test(word)) {
        // The parts that people leave out of addresses are not searched for.
        return word.replace(/^(mailto:|https?:..)?(www\.)?|\W+$/g, '');
    }
    if (/[^\d\s()./+-]/.test(word))
        return '';
    const digits = digitsOf(word);
    if (digits.length >= MANY)
        return digits.slice(-8);
    return /^\(*[+0]./.test(word) ? `+${digits}` : '';
}

export { reachText, reachWord };
