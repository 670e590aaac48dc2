import { shorten, ENDLESS } from '../view/shorten.js';
import { blocksOf } from '../view/blocks.js';
import { element } from './markup.js';

/** A text of the feed as one element, where there is one, with its language and line breaks. */
function textIn(tag, foreign, attributes = {}) {
    if (!foreign)
        return undefined;
    const { text, lang, dir } = foreign;
    const lines = text.split('\n').map((line, index) => [index > 0 && element('br', {}), line]);
    return element(tag, { lang, dir, ...attributes }, lines);
}
/** A name or label in the same way. Of an absurdly long one the whole is its tooltip. */
function short(tag, foreign) {
    return foreign && textIn(tag, { ...foreign, text: shorten(foreign.text) }, titleOf(foreign.text));
}
/** The tooltip of what is not shown whole. */
const titleOf = (text) => shorten(text) === text ? {} : { title: text };
function heading(level, text) {
    return short(`h${Math.min(level, 6)}`, text);
}
/** A text of the feed as a paragraph, where there is one. */
function paragraph(foreign, translator) {
    return bounded(foreign, translator, (start) => [textIn('p', start)]);
}
/** A text of the feed as its paragraphs and lists. */
function blocks(foreign, translator) {
    return bounded(foreign, translator, (start) => blocksOf(start.text).map((block) => {
        if (typeof block === 'string')
            return textIn('p', { ...start, text: block });
        const { lang, dir } = start;
        const items = block.map((line) => element('li', {}, line));
        return element('ul', { lang, dir }, items);
    }));
}
/** What of a text stands there at once, and the rest behind a disclosure of the browser's own. */
function bounded(foreign, translator, make) {
    if (!foreign)
        return [];
    const start = shorten(foreign.text, ENDLESS);
    const made = make({ ...foreign, text: start });
    if (start === foreign.text)
        return made;
    const rest = foreign.text.slice(start.length - 1);
    const summary = element('summary', {}, translator.t('more'));
    return [...made, element('details', {}, summary, textIn('p', { ...foreign, text: rest }))];
}
/** Those that are there, with a space between. */
function spaced(...all) {
    const there = all.filter((each) => !!each);
    return there.flatMap((each, index) => (index ? [' ', each] : [each]));
}

export { blocks, bounded, heading, paragraph, short, spaced, textIn, titleOf };
