import { nothing, html } from 'lit';
import { bounded } from '../view/passage.js';
import { shorten } from '../view/shorten.js';

/**
 * The attributes and the text of a name or label. An absurdly long one is cut, and its tooltip has
 * all of it.
 */
function named({ text: whole, lang, dir }) {
    const text = shorten(whole);
    const title = text === whole ? nothing : whole;
    return { text, lang: lang ?? nothing, dir: dir ?? nothing, title };
}
/**
 * A name or label of the feed, isolated so that it cannot change the order of what is beside it
 * (UAX #9).
 */
function bdi(given) {
    const { text, lang, dir, title } = named(given);
    return html `<bdi lang=${lang} dir=${dir} title=${title} .textContent=${text}></bdi>`;
}
/** The rest of an endless text, in a `<details>`. */
const disclosure = (beyond, { t }) => html `<details><summary>${t('more')}</summary><p>${beyond}</p></details>`;
/** A text of the feed of any length, isolated in the same way. */
function isolated(foreign, translator) {
    const { text, lang = nothing, dir = nothing } = foreign;
    const { start, beyond } = bounded(text);
    const rest = beyond ? disclosure(beyond, translator) : nothing;
    return html `<bdi lang=${lang} dir=${dir}>${start}${rest}</bdi>`;
}
/** A text of the feed as a paragraph, if there is one. */
function paragraph(part, text, translator) {
    return text ? html `<p part=${part}>${isolated(text, translator)}</p>` : nothing;
}
/** The pieces of a text of the feed. Most texts are one piece, which needs no marker node. */
function blocks(pieces, translator) {
    const all = pieces.map((block) => typeof block === 'string'
        ? html `<p .textContent=${block}></p>`
        : 'beyond' in block
            ? disclosure(block.beyond, translator)
            : html `<ul>${block.map((line) => html `<li .textContent=${line}></li>`)}</ul>`);
    return all.length > 1 ? all : all[0];
}
/**
 * A text with its disclosure button, if it folds (WCAG 4.1.2). The browser's find-in-page still
 * finds folded text, and unfolds it.
 *
 * @param part the part around all of it.
 */
function foldedText(part, text, translator, disclosure) {
    const { foreign, lead, rest, isJoined, opening } = text;
    const { lang = nothing, dir = nothing } = foreign;
    const beginning = blocks(lead, translator);
    if (!rest.length) {
        return html `<div part=${part}><div part="lead" lang=${lang} dir=${dir}>${beginning}</div></div>`;
    }
    const { id, name = opening, isOpen, onToggle } = disclosure;
    const { t } = translator;
    const what = t(isOpen ? 'less' : 'more');
    return html `<div part=${part} class=${isJoined ? 'joined' : nothing}><div part="lead" lang=${lang} dir=${dir}>${beginning}</div> <div part="rest" id=${id} lang=${lang} dir=${dir} hidden=${isOpen ? nothing : 'until-found'} @beforematch=${() => onToggle(true)}>${blocks(rest, translator)}</div><button part=${isOpen ? 'more open' : 'more'} aria-expanded=${isOpen} aria-controls=${id} aria-label=${t('named', { what, name: shorten(name) })} .textContent=${what} @click=${() => onToggle(!isOpen)}></button></div>`;
}

export { bdi, foldedText, isolated, named, paragraph };
