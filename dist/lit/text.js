import { nothing, html } from 'lit';
import { localize } from '../feed/localize.js';

const BULLET = /^\s*[•*·–—-]\s+/;
/** Plain text as paragraphs (a blank line between them) and lists (every line with a bullet). */
function blocks(text) {
    return text.split(/\n\s*\n/).map((block) => {
        const lines = block.split('\n');
        return lines.every((line) => BULLET.test(line))
            ? html `<ul role="list"> ${lines.map((line) => html `<li>${line.replace(BULLET, '')}</li>`)} </ul>`
            : html `<p>${block}</p>`;
    });
}
/**
 * A folded text with its disclosure button (WCAG 4.1.2). What is folded stays within reach of the
 * browser's own find-in-page, which unfolds it.
 */
function foldedText({ lead, rest, joined }, language, options) {
    if (!rest)
        return blocks(lead);
    const { id, name, open, onToggle } = options;
    return html `<div class=${joined ? 'fold joined' : 'fold'}> <div class="lead">${blocks(lead)}</div> <div class="rest" id=${id} hidden=${open ? nothing : 'until-found'} @beforematch=${() => onToggle(true)}> ${blocks(rest)} </div> <button part="more" aria-expanded=${open ? 'true' : 'false'} aria-controls=${id} aria-label=${language.say(open ? 'lessAbout' : 'moreAbout', { name })} @click=${() => onToggle(!open)}> ${language.say(open ? 'less' : 'more')} </button> </div>`;
}
/**
 * The text `key` in the language of `language`, else in another that the feed has it in.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
function localized(thing, key, language, base) {
    const found = thing && localize(thing, key, language.locale.tag, base);
    return found && { text: found.text, ...language.attributesFor(found.lang) };
}
/** A short text of the feed that cannot disturb the order of what stands beside it (UAX #9). */
function isolated({ text, lang, dir }) {
    return html `<bdi lang=${lang ?? nothing} dir=${dir ?? nothing}>${text}</bdi>`;
}

export { blocks, foldedText, isolated, localized };
