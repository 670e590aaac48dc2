import { shorten } from '../view/shorten.js';
import { bounded, passage } from '../view/passage.js';
import { element } from './markup.js';

/**
 * The attributes of a text, without its direction if that is the direction of the words around it.
 */
const attributesOf = ({ lang, dir }) => lang || dir === 'auto' ? { lang, dir } : { lang };
/** A text of the feed as one element, if there is one, with its language and line breaks. */
function textIn(tag, foreign, attributes = {}) {
    if (!foreign)
        return undefined;
    const { text } = foreign;
    const { lang, dir } = attributesOf(foreign);
    const lines = text.split('\n').map((line, index) => [index > 0 && element('br', {}), line]);
    return element(tag, { lang, dir, ...attributes }, lines);
}
/** A name or label in the same way. If it is very long, the whole of it is its tooltip. */
function short(tag, foreign) {
    if (!foreign)
        return undefined;
    const text = shorten(foreign.text);
    const title = text === foreign.text ? undefined : foreign.text;
    return textIn(tag, { ...foreign, text }, { title });
}
function heading(level, text) {
    return short(`h${Math.min(level, 6)}`, text);
}
/** A text of the feed as a paragraph, if there is one. */
function paragraph(foreign, translator) {
    if (!foreign)
        return [];
    const { start, beyond } = bounded(foreign.text);
    return [textIn('p', { ...foreign, text: start }), rest(foreign, beyond, translator)];
}
/** A text of the feed inside another element, which `around` makes. */
function isolated(foreign, translator, around) {
    const { start, beyond } = bounded(foreign.text);
    return [around(textIn('span', { ...foreign, text: start })), rest(foreign, beyond, translator)];
}
/** A text of the feed as its paragraphs and lists. */
function blocks(foreign, translator) {
    if (!foreign)
        return [];
    return passage(foreign.text).map((block) => {
        if (typeof block === 'string')
            return textIn('p', { ...foreign, text: block });
        if ('beyond' in block)
            return rest(foreign, block.beyond, translator);
        const { lang, dir } = attributesOf(foreign);
        const items = block.map((line) => element('li', {}, line));
        return element('ul', { lang, dir }, items);
    });
}
/** The rest of an endless text, in a `<details>`. */
function rest(foreign, text, { t }) {
    if (!text)
        return undefined;
    const summary = element('summary', {}, t('more'));
    return element('details', {}, summary, textIn('p', { ...foreign, text }));
}
/** The texts that are not empty, separated by spaces. */
function spaced(...all) {
    const there = all.filter((each) => !!each);
    return there.flatMap((each, index) => (index ? [' ', each] : [each]));
}

export { blocks, heading, isolated, paragraph, short, spaced, textIn };
