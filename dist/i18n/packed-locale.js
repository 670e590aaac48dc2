import { en } from './locales/en.js';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const KEYS = [...Object.keys(en.terms), ...Object.keys(en.words)];
function shapeOf(keys) {
    let shape = 0;
    for (const letter of keys.join())
        shape = (shape * 31 + letter.charCodeAt(0)) | 0;
    return shape;
}
/**
 * The locale that was packed, without words that were added since: new ones are at the end.
 * Undefined if other keys have changed.
 */
function unpack({ shape, texts, ...part }) {
    const lines = texts.split('\n');
    const keys = KEYS.slice(0, lines.length);
    if (shapeOf(keys) !== shape)
        return undefined;
    const terms = {};
    const words = {};
    lines.forEach((line, i) => {
        const key = keys[i] ?? '';
        const forms = line.split('|');
        if (key in en.terms)
            terms[key] = line;
        else
            words[key] = forms[1] === undefined ? line : pluralOf(forms);
    });
    return { ...part, terms, words: words };
}
function pluralOf(forms) {
    return Object.fromEntries(forms.flatMap((form, i) => (form ? [[FORMS[i], form]] : [])));
}

export { unpack };
