import { shorten } from '../view/shorten.js';
import { bounded, passage } from '../view/passage.js';
import { element } from './markup.js';

/** What must be said of a text: not its direction, where it is that of the words around. */
const attributesOf = ({ lang, dir }) => lang || dir === 'auto' ? { lang, dir } : { lang };
/** A text of the feed as one element, where there is one, with its language and line breaks. */
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
/** A text of the feed as a paragraph, where there is one. */
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
/** The rest of a text without end, behind a disclosure of the browser's own. */
function rest(foreign, text, { t }) {
    if (!text)
        return undefined;
    const summary = element('summary', {}, t('more'));
    return element('details', {}, summary, textIn('p', { ...foreign, text }));
}
/** Those that are there, with a space between. */
function spaced(...all) {
    const there = all.filter((each) => !!each);
    return there.flatMap((each, index) => (index ? [' ', each] : [each]));
}

export { blocks, heading, isolated, paragraph, short, spaced, textIn };
