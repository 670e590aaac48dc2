import { asciiDigit } from '../feed/decode/links.js';

/**
 * Every run of characters that folding may change. Left out are characters known to fold to
 * themselves: ASCII except `'` and the grave accent, and the plain letters of Thai and Han, whose
 * texts would be one long run. In other scripts words repeat, so their results are kept.
 */
const CHANGING = /[^\0-&(-_a-\x7f\u0e01-\u0e32\u0e34-\u0e4e\u4e00-\u9fff]+/g;
/**
 * What is removed: apostrophes and what is typed for them; the marks of Latin, Greek and Cyrillic;
 * vowel signs of Hebrew and Arabic, tatweel and hamza; nuktas, Hindi visarga, Bengali chandrabindu
 * and Punjabi addak, which are often left out; invisible controls. Other marks stay: without its
 * marks, Hindi would be another text.
 */
const DROPPED = /['`\xb4\u02b9-\u02bf\u2018-\u201b\u2032\u0300-\u036f\u05b0-\u05bd\u05c1\u05c2\u0640\u064b-\u065f\u0670\u0903\u093c\u0981\u09bc\u0a3c\u0a71\p{Cf}]/gu;
/** Characters inside a word that act as a hyphen: the dots of Catalan and of katakana. */
const HYPHENS = /[\xb7\u2010\u30fb]/g;
const PUNCTUATION = /[^\p{L}\p{M}\p{N}-]/gu;
/** The ways in which Hindi writes a nasal before another consonant. */
const ANUSVARA = '\u0902';
const NASALS = /[\u0919\u091e\u0923\u0928\u092e]\u094d|\u0901/g;
/** What Bengali writes for anusvara. */
const VELARS = /\u0999\u09cd?/g;
/**
 * What people type, followed by the letters that it replaces and that have no Unicode
 * decomposition: in Latin, Greek and Cyrillic; on Persian and Urdu keyboards; vowels of Hindi,
 * Bengali and Punjabi; rounded letters of Amharic, and for its rows of letters that sound alike,
 * the first of each row.
 */
const readLetters = () => new Map('ae\xe6 oe\u0153 ss\xdf th\xfe l\u0142 d\u0111\xf0\u0257\u0256 o\xf8\u0254 i\u0131 e\u025b\u01dd\u0259 b\u0253 k\u0199 h\u0127 n\u014b\u0272 v\u028b g\u0263 f\u0192 y\u01b4 t\u0167 \u03c3\u03c2 \u0433\u0491 \u0627\u0671 \u064a\u0649\u06cc\u06d0\u06d2 \u0647\u0629\u06be\u06c1\u06c3\u06d5 \u0643\u06a9\u06aa \u0646\u06ba \u092f\u0940\u0908 \u092f\u0947\u090f \u093e\u0949 \u0906\u0911 \u09bf\u09c0 \u09c1\u09c2 \u0987\u0988 \u0989\u098a \u0a02\u0a70 \u12cd\u12c9 \u1241\u124d \u12a9\u12b5 \u1309\u1315 \u1200\u1210\u1280\u12b8 \u1230\u1220 \u12a0\u12d0 \u1338\u1340'
    .split(' ')
    .flatMap((line) => {
    const [, typed = '', letters = ''] = /^([a-z]{2}|\u092f.|.)(.+)/.exec(line) ?? [];
    return [...letters].map((letter) => [letter, typed]);
}));
let lettersRead;
/** What a letter is folded to: read when the first text needs it. */
const typedFor = (letter) => (lettersRead ??= readLetters()).get(letter);
const DIGIT = /\p{Nd}/u;
function foldLetter(letter) {
    let code = letter.codePointAt(0) ?? 0;
    const typed = typedFor(letter);
    if (typed)
        return typed;
    // Katakana are in the order of the hiragana.
    if (code > 0x30a0 && code < 0x30f7)
        return String.fromCharCode(code - 0x60);
    if (code >> 9 === 9) {
        // Ethiopic has rows of eight, with a place for each vowel. In four rows, the seventh is a
        // letter of its own.
        if (/[\u1248\u1288\u12b0\u1310]/.test(letter))
            code -= 2;
        const vowel = code % 8;
        const first = String.fromCharCode(code - vowel);
        const row = typedFor(first) ?? first;
        // After these two, Amharic does not distinguish the first vowel from the fourth.
        const isSilent = vowel === 3 && /[\u1200\u12a0]/.test(row);
        return String.fromCharCode(row.charCodeAt(0) + (isSilent ? 0 : vowel));
    }
    return DIGIT.test(letter) ? asciiDigit(letter) : letter;
}
const known = new Map();
function foldRun(run) {
    let folded = known.get(run);
    if (folded === undefined) {
        folded = run
            .replace(DROPPED, '')
            .normalize('NFKD')
            .toLowerCase()
            .replace(DROPPED, '')
            .replace(HYPHENS, '-')
            .replace(PUNCTUATION, ' ')
            .replace(/[^\0-\x7f]/gu, foldLetter);
        if (known.size > 4000)
            known.clear();
        known.set(run, folded);
    }
    return folded;
}
/**
 * Text in the form in which it is compared: without case, accents, kinds of apostrophe, scripts of
 * digits, and variants of one letter. ASCII punctuation stays where it is, other punctuation
 * becomes a space.
 *
 * Folding a text equals folding its characters, each with its combining marks, one by one:
 * `highlight.ts` relies on that.
 */
function casefold(text) {
    return text
        .toLowerCase()
        .replace(CHANGING, foldRun)
        .replace(NASALS, ANUSVARA)
        .replace(VELARS, '\u0982');
}

export { casefold };
