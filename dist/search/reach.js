import { casefold } from './casefold.js';

/** The digits of a number, without the zeros for a call inside a country or to another. */
const digitsOf = (text) => text.replace(/\(0\)|\D/g, '').replace(/^0+/, '');
/** Fewer digits are looked for only where a number begins, which is after a plus sign. */
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
/** How a word of a folded query stands there, if it may be an address or a number; else nothing. */
function reachWord(word) {
    if (/@|.\.\p{L}/u.test(word)) {
        // What addresses are often told without is not looked for.
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
