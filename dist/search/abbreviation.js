import { joined } from './spellings.js';

/** Single letters with spaces between them, such as `y. m. c. a.` */
const APART = /^\S\.?\s.*\D$/s;
/** A name with "and" between short words, such as `at&t`; its "and"; and how that is written. */
const WITH_AND = /\w+(?:(?: ?& ?| and )\w+)+/;
const AND = / ?& ?| and /g;
const SIGNS = ['&', ' & ', ' and '];
/**
 * Reads a folded word as an abbreviation.
 *
 * @param isDivided whether the word has several parts, which are words without "and" too.
 * @returns undefined if it is none.
 */
function abbreviationOf(word, isDivided) {
    const text = APART.test(word)
        ? word.replace(/[.\s]+/g, ' ').trim()
        : (!isDivided && WITH_AND.exec(word)?.[0]) || '';
    if (!joined(text))
        return undefined;
    if (!WITH_AND.test(text))
        return { flat: joined(text), spellings: [`${text} `, `${joined(text)} `] };
    const flat = text.replace(AND, '&');
    // Also as typed, so that a name finds itself.
    const spellings = [
        text,
        ...SIGNS.map((sign) => flat.replaceAll('&', sign)),
        word.replace(/\s+/g, ' '),
    ];
    return { flat, spellings: spellings.map((spelling) => `${spelling} `) };
}

export { abbreviationOf };
