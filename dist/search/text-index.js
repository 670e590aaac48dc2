import { at } from './facets.js';
import { textOf } from './record-text.js';
import { learn } from './typos.js';

/** Records folded, or read for the vocabulary, in one step: about 5 ms. */
const SLICE = 500;
function textIndex(organizations) {
    const texts = [];
    let vocabulary;
    let read = 0;
    function step(count = SLICE) {
        for (; count && texts.length < organizations.length; count--)
            texts.push(textOf(at(organizations, texts.length)));
        if (!vocabulary)
            return texts.length < organizations.length;
        for (; count && read < texts.length; count--)
            learn(vocabulary, at(texts, read++));
        return read < organizations.length;
    }
    return {
        texts,
        step,
        words() {
            vocabulary ??= new Set();
            return step() ? undefined : vocabulary;
        },
    };
}

export { textIndex };
