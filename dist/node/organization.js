import { cardView } from '../view/card-view.js';
import { element } from './markup.js';
import { blocks, short, heading, spaced, isolated } from './texts.js';

/** What a card says about an organisation, as an item of a list. */
function organizationItem(org, options) {
    const view = cardView(org, options);
    const { translator, headingLevel, name, alternateName, description, contacts } = view;
    return element('li', {}, heading(headingLevel, name), short('p', alternateName), notice(view), blocks(description?.foreign, translator), contacts.length > 0 && element('dl', {}, contacts.map(contactRow)));
}
/** What a reader must know first. */
function notice({ state, alert, translator }) {
    if (!alert)
        return state && element('p', {}, state);
    return isolated(alert, translator, (text) => element('p', {}, spaced(state, text)));
}
function contactRow(contact) {
    const { point, kind, text, whole: title, dir, extension, label, notes } = contact;
    const { href } = point;
    const rel = href && 'noopener noreferrer';
    const said = spaced(
    // The lines of an address in one line: some page editors turn line breaks into elements.
    element(href ? 'a' : 'span', { href, rel, dir, title }, text.replaceAll('\n', ' ')), extension, short('span', label), ...notes);
    return element('div', {}, element('dt', {}, kind), element('dd', {}, said));
}

export { organizationItem };
