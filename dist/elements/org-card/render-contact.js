import { nothing, html } from 'lit';
import { outline } from '../../templates/icon.js';
import { bdi } from '../../templates/text.js';

/** From this length on a value may need more than one line of a card. */
const LONG = 24;
/** One way to reach an organisation. A link says in its name what it is, a bare value before it. */
function renderContact(contact, translator, handlers) {
    const { point, kind, text, whole = nothing, dir, linkName } = contact;
    const value = point.href
        ? html `<a part="contact-link" dir=${dir} title=${whole} href=${point.href} rel="noopener noreferrer" aria-label=${linkName} @click=${() => handlers.onOpen(point)}>${breakable(text)}</a>`
        : html `<span part="contact-kind" class=${point.line ? nothing : 'unseen'}>${kind} </span><bdi dir=${dir} title=${whole}>${breakable(text)}</bdi>`;
    return html `<li part="contact contact-${point.kind}"><svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${outline(point.kind)}/></svg><div part="contact-value">${withNotes(value, contact, translator, handlers)}</div></li>`;
}
/** With what stands after a way to reach an organisation: most have nothing there. */
function withNotes(value, contact, translator, handlers) {
    const { point, label, extension, notes } = contact;
    const copy = point.kind === 'email' && renderCopy(point, translator, handlers);
    const rest = label || extension || notes.length
        ? html `${extension ? html `<span part="contact-extension">${extension}</span>` : nothing}${label ? html `<span part="contact-label">${bdi(label)}</span>` : nothing}${notes.map((note) => html `<span part="contact-label">${note}</span>`)}`
        : nothing;
    return copy || rest !== nothing ? html `${value} ${copy || nothing}${rest}` : value;
}
/** Only where the browser allows it: in a secure context (Clipboard API, section 7). */
function renderCopy(point, { t }, handlers) {
    const { clipboard } = navigator;
    if (!clipboard)
        return nothing;
    const { value } = point;
    const { isCopied, onCopy } = handlers;
    return html `<button part=${isCopied ? 'copy copied' : 'copy'} aria-label=${t('copy', { value })} @click=${() => onCopy(point)}><svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${outline(isCopied ? 'copied' : 'copy')}/></svg></button><span class="unseen" aria-live="polite" .textContent=${isCopied ? t('copied', { value }) : ''}></span>`;
}
/** A value that wraps after its `@` and slashes and before its dots, rather than in a word. */
function breakable(value) {
    if (value.length < LONG)
        return value;
    const broken = new DocumentFragment();
    for (const piece of value.split(/(?<=[@/])|(?=\.)/)) {
        broken.append(piece, document.createElement('wbr'));
    }
    return broken;
}

export { renderContact };
