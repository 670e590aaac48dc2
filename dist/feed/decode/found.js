import { trimmed, telLink } from './links.js';
import { labelled } from './pieces.js';
import { prose } from './text.js';

/** Longer texts, or texts with more parts, are not searched: nobody writes addresses in them. */
const LONGEST = 500;
const MOST_PARTS = 50;
/** What separates the words after one address from the words before the next. */
const BETWEEN = /^(.*?)(?:[;,|/\n&]|\b(?:or|and|neu|ou|et|lub|und)\b)(.*)$/is;
/** What joins words to an address beside them, and words that say only that it is an address. */
const BESIDE = /[\p{L}\p{N}@](?:.*[^\s,;:/|&()<>[\]"“”–—-])?/su;
const EMPTY = /^(?:or|and|neu|ou|et|lub|und)(?!\S)\s*|^(?:t|tel\w*|phone|ff[oô]n|callto|e|e-?mail|e-?bost|mail ?(?:to)?|w|web|web ?site|gwefan|url|https?)\.?$|^\d{1,2}\.$/i;
/** The words beside an address without these. */
const words = (text = '') => (BESIDE.exec(text)?.[0] ?? '').replace(EMPTY, '');
/**
 * The addresses among the parts of a text, each with what the text says about it.
 *
 * @param read returns the address of a part, undefined if it has none, and '' if that is not
 * certain.
 */
function piecesOf(text, part, item, label, read) {
    const all = [];
    let from = 0;
    let parts = 0;
    for (const match of text.length < LONGEST ? text.matchAll(part) : []) {
        if (parts++ > MOST_PARTS)
            return [];
        const gap = text.slice(from, match.index);
        const end = match.index + match[0].length;
        const last = all.at(-1);
        const address = read(match, gap, text.slice(end), last?.address ?? '');
        if (address === '')
            return [];
        if (!address)
            continue;
        // The words may be before each address.
        const isOfNext = !last || gap.trim().endsWith(':') || !!all[0]?.said[0];
        const [, own, next] = (last && BETWEEN.exec(gap)) ?? [
            '',
            isOfNext ? '' : gap,
            isOfNext ? gap : '',
        ];
        last?.said.push(words(own));
        all.push({ address, said: [words(next), words(match[2])] });
        from = end;
    }
    all.at(-1)?.said.push(words(text.slice(from)));
    return all.map(({ address, said }) => labelled({ [item]: address }, label, said));
}
/** Parts of a text that may be addresses. A separator between two of them comes after a host. */
const TOKEN = /(?:(?<=\.[a-z]{2,9})\/)?(\S+?)(?=[,;|]*(?:\s|$)|[,;|](?=https?:|www\.)|\|(?=[\w+.-]+@)|(?<=\.[a-z]{2,9}\/?)[,;|]+[\w+-]+[.@:]|(?<=\.[a-z]{2,9})\/(?:https?:|www\.|[\w.+-]+@))/gi;
/** Among words, a host with neither a scheme nor `www` must not look like another word. */
const SURE = /\/\/|^www\.|@|^[^/]*\.[a-z]{2,10}(?:[/:]|$)/;
/** Spaces in a scheme, and words before an address without one. */
const SPACED = /\b(h+t+p*s?|ttp*s?) ?[:;]? ?\/ ?\/\s*/gi;
const SAID = /^(?:url|web\w{0,9}|gwefan):(?!\/)/i;
/** A link as some databases export it: its words, and its URL between two marks. */
const MARKED = /#((?:mailto|https?):[^\s#]+)#?(?=\s|$)/g;
/** What may be the beginning of a host or e-mail address that contains a space. */
const BEFORE_HOST = /[\p{L}\p{N}.-]\s+$/u;
const BEFORE_MAILBOX = /^\s*(?!(?:contact|to|write|ou|et|lub|und)\s)\p{Ll}+\s+$/u;
/** The name of a site before its host: `Facebook facebook.com/x`. */
const OWN_NAME = /(?<![\p{L}\p{N}.-])([\p{L}\p{N}-]+)\s+\1\./iu;
const JOINT = /(?:^|\s)(?:or|and|neu|ou|et|lub|und|at|is|on|see|visit|web ?site|gwefan)\s+$|^ - $/i;
/**
 * What may be the rest of a host or path after a space, of a host that ends with a dot, or of a
 * folder.
 */
const BEHIND = /^\s+(?:\.|[/?](?!www\.|https?:))\w/i;
const BEHIND_DOT = /^\s+\p{Ll}/u;
const BEHIND_FOLDER = /^\s+[a-z\d_-]+$/;
const BEHIND_PATH = /^\s+(?!(?:or|and|neu|ou|et|lub|und)\s|https?:|www\.)[\p{L}\p{N}]/iu;
/** A URL whose host has no domain, or is the name of a file. */
const CUT = /^https?:\/\/(?:(?:www\.?)?[^./:]*\.?|[^/]*\.(?:html?|pdf|docx?|php|aspx?|jpe?g|png))\/?$/i;
/** URLs that run something or show a file, and those with a user name, which are misleading. */
const MISLEADING = /^(?:(?:java|vb)script|data|blob|file):|^https?:.*@/i;
/** Whether an address among words may be only a part of one that contains a space. */
function isPart(inner, token, gap, rest) {
    const isMailbox = inner.includes('@');
    const isBare = !isMailbox && !/\/\/|^www\./i.test(inner);
    return ((isBare && BEFORE_HOST.test(gap) && !JOINT.test(gap) && !OWN_NAME.test(gap + inner)) ||
        (isMailbox && BEFORE_MAILBOX.test(gap) && !!words(gap)) ||
        BEHIND.test(rest) ||
        (token.endsWith('.') && BEHIND_DOT.test(rest)) ||
        (/[^/]\/$/.test(inner) && BEHIND_FOLDER.test(rest)));
}
/**
 * The addresses in a text, each with what the text says about it, or only the words if there is
 * none. An address that may continue before or after a space does not count.
 *
 * @param item the name for an address.
 * @param fix returns a valid address, or undefined.
 */
function addressesIn(given, item, fix) {
    const text = prose(given);
    // An address without its hidden characters would be another one.
    const isSafe = !/[^\P{C}\s]|\p{DI}/u.test(trimmed(given));
    const [, second] = /^\w+:\S+[^/]\/\S*[^\s/] (\w\S*)$/.exec(text) ?? [];
    const whole = second && isSafe && !fix(second) && fix(text);
    if (whole)
        return [{ [item]: whole }];
    const plain = text.replace(SPACED, '$1://').replace(MARKED, ' $1');
    const found = piecesOf(isSafe ? plain : '', TOKEN, item, 'label', ([, token = ''], gap, rest) => {
        const inner = (/[^<("'“‘[,;|].*[^\s>\]"'”’.,;:!?]/.exec(token)?.[0] ?? '').replace(SAID, '');
        if (!SURE.test(inner) || isPart(inner, token, gap, rest))
            return undefined;
        const address = fix(inner.includes('(') ? inner : inner.replace(/\)+$/, ''));
        // A name without its end continues after the space, and it is not known how.
        if (CUT.test(address ?? ''))
            return '';
        const goesOn = /[^/]\/[^/](?:.*\/)?[^/.]*$/.test(address ?? '') && BEHIND_PATH.test(rest);
        return goesOn ? undefined : address;
    });
    return found[0] || !text || MISLEADING.test(text) ? found : [{ label: text }];
}
/** A number, its extension, and a note in brackets. */
const RUN = /((?:\(?\d{2,5}\)?\/(?=\d{5}))?[+(]*\d(?:(?:[\d).+ \u00a0\u2010-\u2015-]|\((?=[\d ]+\)))*[\d)])?(?:[\s,;(]*(?:#|e?xt?\p{L}*|est|poste|wew)[.:\s]*\d{1,7}\)?)?)(?:\s*(\((?=[^)]*\p{L})[^)]*\)))?/giu;
const digitsOf = (text) => text.replace(/\D/g, '');
/**
 * A number with the ending of a shortened one: `0161 496 0123` and `4` make `0161 496 0124`. The code
 * of a town is no ending.
 */
function completed(number, ending) {
    const digits = [...number.matchAll(/\d/g)];
    const cut = digits.at(-digitsOf(ending).length)?.index ?? 0;
    const isWhole = /^\d*$/.test(number.slice(cut)) || /\D$/.test(number.slice(0, cut));
    return isWhole && !/^(?:1\d\d|999|911|0[\d ]{4,})$/.test(ending)
        ? number.slice(0, cut) + ending
        : '';
}
/**
 * The numbers in a text, each with what the text says about it. If the second is shortened, it is
 * completed from the one before it. None if any of them is in doubt.
 */
function numbersIn(text) {
    // Digits that belong to markup or to another address.
    const given = /[@<=]|\/\/|http/i.test(text) ? '' : text;
    return piecesOf(given, RUN, 'number', 'description', ([, run = '', note], gap, rest, last) => {
        const { length } = digitsOf(run);
        const most = digitsOf(last).length;
        const isFull = length > 8 && /^[0+]/.test(run);
        const isBeforeWord = !note && /^\s*\p{L}/u.test(rest);
        const joint = gap.trim();
        const isEnding = length < most &&
            !isFull &&
            !isBeforeWord &&
            (/^(?:[/&]|or|and|neu|ou|et|lub|und)$/i.test(joint) ||
                (length > 4 && /^[,;]$/.test(joint))) &&
            /^[\d ]+$/.test(run);
        // A time, or a count of something.
        if (length < 3 && !isEnding)
            return undefined;
        // A letter may stand for a digit, and digits before it may belong to it.
        if (/\p{L}$|\do|\d[\]/]$/iu.test(gap))
            return '';
        const whole = run.includes('(') ? run : run.replace(/\)+$/, '');
        const number = isEnding ? completed(last, run) : whole;
        const isSure = (isEnding || isFull || (length > (isBeforeWord ? 8 : 5) && length > most - 2)) &&
            (!last || BETWEEN.test(gap) || joint.endsWith(':') || !words(gap)) &&
            !/^\p{L}/u.test(rest) &&
            !/[*#]/.test(gap + rest);
        return isSure && telLink(number) ? number : '';
    });
}

export { BEFORE_HOST, BEFORE_MAILBOX, BEHIND, BEHIND_DOT, BEHIND_FOLDER, BEHIND_PATH, BESIDE, BETWEEN, CUT, EMPTY, JOINT, MARKED, MISLEADING, OWN_NAME, RUN, SAID, SPACED, SURE, TOKEN, addressesIn, numbersIn };
