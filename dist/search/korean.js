/** What Korean writes behind a word, together with it: one of many, its place, its part in the sentence. */
const PARTICLES = /(?<=..)들?(?:에서|에게|으로|까지|부터)?[은는이가을를의에와과도로만]?$/;
/** Words that are looked at: shorter ones have no parts, and no word is longer. */
const WORD = /^[가-힣]{3,12}$/;
/** What is written in Korean, as it is folded: a word may stand inside another, and be one of its own. */
const KOREAN = /^[\u1100-\u11ff]/;
/**
 * The other spellings of a folded Korean word: without its particles, and as two, for compounds are
 * written with a space and without. Both must have two syllables.
 */
function koreanForms(word) {
    const text = word.normalize('NFC');
    if (!WORD.test(text))
        return [];
    const stem = text.replace(PARTICLES, '');
    const forms = [[stem]];
    for (const one of new Set([stem, text])) {
        for (let end = 2; end < one.length - 1; end++)
            forms.push([one.slice(0, end), one.slice(end)]);
    }
    return forms.map((parts) => parts.map((part) => part.normalize('NFD')));
}

export { KOREAN, koreanForms };
