import { casefold } from './casefold.js';
import { at } from './facets.js';
import { reachText } from './reach.js';
import { textOf } from './record-text.js';
import { abbreviations, learnSpellings } from './spellings.js';
import { learn } from './typos.js';

/** How many records are folded, or read for the vocabulary, in one step: about 5 ms. */
const SLICE = 500;
function textIndex(organizations) {
    const texts = [];
    const ways = [];
    const spellings = abbreviations();
    let vocabulary;
    let read = 0;
    function step(count = SLICE) {
        for (; count && texts.length < organizations.length; count--) {
            const text = textOf(at(organizations, texts.length));
            const folded = casefold(text);
            texts.push(folded);
            learnSpellings(spellings, text, folded);
        }
        if (!vocabulary)
            return texts.length < organizations.length;
        for (; count && read < texts.length; count--)
            learn(vocabulary, at(texts, read++));
        return read < organizations.length;
    }
    return {
        texts,
        spellings,
        ways: (record) => (ways[record] ??= reachText(at(organizations, record))),
        step,
        words() {
            vocabulary ??= new Set();
            return step() ? undefined : vocabulary;
        },
    };
}

export { textIndex };
