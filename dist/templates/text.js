import { shorten, ENDLESS } from '../view/shorten.js';
import { nothing, html } from 'lit';
import { blocksOf } from '../view/blocks.js';
import { excerpt } from '../view/excerpt.js';

/**
 * What of a text stands there at once, and what waits behind a disclosure of the browser's own: a
 * text without end would take a page for itself, and seconds to be laid out.
 */
function bounded(text, translator) {
    const start = shorten(text, ENDLESS);
    if (start === text)
        return { start };
    const rest = text.slice(start.length - 1);
    return {
        start,
        disclosure: html `<details> <summary>${translator.t('more')}</summary> <p>${rest}</p> </details>`,
    };
}
function blocks(text, translator) {
    const { start, disclosure } = bounded(text, translator);
    const made = blocksOf(start).map((block) => typeof block === 'string'
        ? html `<p>${block}</p>`
        : html `<ul> ${block.map((line) => html `<li>${line}</li>`)} </ul>`);
    return [...made, disclosure];
}
/**
 * A text that folds past `length` characters, with its disclosure button (WCAG 4.1.2). What is folded stays within reach of the
 * browser's own find-in-page, which unfolds it.
 */
function foldedText(foreign, length, translator, options) {
    const { text, lang = nothing, dir = nothing } = foreign;
    const { lead, rest, joined } = excerpt(text, length);
    const { id, name = opening(lead), open, onToggle } = options;
    const what = translator.t(open ? 'less' : 'more');
    return html `<div class=${joined && open ? 'joined' : nothing}> <div part="lead" lang=${lang} dir=${dir}>${blocks(lead, translator)}</div> ${rest
        ? html `<div class="rest" id=${id} lang=${lang} dir=${dir} hidden=${open ? nothing : 'until-found'} @beforematch=${() => onToggle(true)}> ${blocks(rest, translator)} </div> <button part="more" aria-expanded=${open ? 'true' : 'false'} aria-controls=${id} aria-label=${translator.t('named', { what, name: shorten(name) })} @click=${() => onToggle(!open)}> ${what} </button>`
        : nothing} </div>`;
}
/** The first words of a text, enough to tell it from others. */
function opening(text) {
    return `${text.split(/\s/, 6).join(' ')}…`;
}
/** A text of the feed that cannot disturb the order of what stands beside it (UAX #9). */
function isolated(foreign, translator) {
    const { text, lang = nothing, dir = nothing } = foreign;
    const { start, disclosure } = bounded(text, translator);
    return html `<bdi lang=${lang} dir=${dir}>${start}${disclosure}</bdi>`;
}
/** A name or label of the feed in the same way. Of an absurdly long one the whole is its tooltip. */
function short(foreign) {
    const { text, lang = nothing, dir = nothing } = foreign;
    const start = shorten(text);
    const title = start === text ? nothing : text;
    return html `<bdi lang=${lang} dir=${dir} title=${title}>${start}</bdi>`;
}
/** A text of the feed as a paragraph of its own, where there is one. */
function line(part, text, translator) {
    return text ? html `<p part=${part}>${isolated(text, translator)}</p>` : nothing;
}

export { foldedText, isolated, line, short };
