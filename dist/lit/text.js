import { nothing, html } from 'lit';
import { blocksOf } from '../feed/blocks.js';
import { localize } from '../feed/localize.js';
import { shorten, ENDLESS } from '../feed/text.js';
import { fold } from './fold.js';

/**
 * What of a text stands there at once, and what waits behind a disclosure of the browser's own: a
 * text without end would take a page for itself, and seconds to be laid out.
 */
function bounded(text, language) {
    const start = shorten(text, ENDLESS);
    if (start === text)
        return { start };
    const rest = text.slice(start.length - 1);
    return {
        start,
        disclosure: html `<details> <summary>${language.say('more')}</summary> <p>${rest}</p> </details>`,
    };
}
function blocks(text, language) {
    const { start, disclosure } = bounded(text, language);
    const made = blocksOf(start).map((block) => typeof block === 'string'
        ? html `<p>${block}</p>`
        : html `<ul> ${block.map((line) => html `<li>${line}</li>`)} </ul>`);
    return [...made, disclosure];
}
/**
 * A text that folds past `length` characters, with its disclosure button (WCAG 4.1.2). What is folded stays within reach of the
 * browser's own find-in-page, which unfolds it.
 */
function foldedText(foreign, length, language, options) {
    const { text, lang = nothing, dir = nothing } = foreign;
    const { lead, rest, joined } = fold(text, length);
    const { id, name = opening(lead), open, onToggle } = options;
    const what = language.say(open ? 'less' : 'more');
    return html `<div class=${joined && open ? 'joined' : nothing}> <div part="lead" lang=${lang} dir=${dir}>${blocks(lead, language)}</div> ${rest
        ? html `<div class="rest" id=${id} lang=${lang} dir=${dir} hidden=${open ? nothing : 'until-found'} @beforematch=${() => onToggle(true)}> ${blocks(rest, language)} </div> <button part="more" aria-expanded=${open ? 'true' : 'false'} aria-controls=${id} aria-label=${language.say('named', { what, name: shorten(name) })} @click=${() => onToggle(!open)}> ${what} </button>`
        : nothing} </div>`;
}
/** The first words of a text, enough to tell it from others. */
function opening(text) {
    return `${text.split(/\s/, 6).join(' ')}…`;
}
/**
 * The text `key` in the language of `language`, else in another that the feed has it in.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
function localized(thing, key, language, base) {
    const found = thing && localize(thing, key, language.tag, base);
    return found && { text: found.text, ...language.attributesFor(found.lang) };
}
/** A text of the feed that cannot disturb the order of what stands beside it (UAX #9). */
function isolated(foreign, language) {
    const { text, lang = nothing, dir = nothing } = foreign;
    const { start, disclosure } = bounded(text, language);
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
function line(part, text, language) {
    return text ? html `<p part=${part}>${isolated(text, language)}</p>` : nothing;
}
/** A text, and before it the names above it that were too long to be shown there whole. */
function withLongNames(text, ...names) {
    const long = names.filter((name) => name && shorten(name.text) !== name.text);
    const all = [...long, text].filter((each) => each !== undefined);
    return all[0] && { ...all[0], text: all.map((each) => each.text).join('\n\n') };
}

export { foldedText, isolated, line, localized, short, withLongNames };
