import { shorten } from '../view/shorten.js';
import { withLongNames } from '../view/localized-text.js';
import { contactPoints } from '../view/contact-points.js';
import { STATUS_WORDS } from '../view/status-words.js';
import { element } from './markup.js';
import { blocks, short, heading, spaced, titleOf, bounded, textIn } from './texts.js';

/** What a card says of an organisation, as an item of a list. */
function organizationItem(org, level, words) {
    const { translator, text } = words;
    const name = text(org, 'name');
    const alternate = text(org, 'alternate_name');
    const contacts = contactPoints(org).map((point) => contactRow(point, words));
    return element('li', {}, heading(level, name), short('p', alternate), notice(org, words), blocks(withLongNames(text(org, 'description'), name, alternate), translator), contacts.length > 0 && element('dl', {}, contacts));
}
/** What a reader must know first. */
function notice({ status, ...org }, { translator, text }) {
    const state = status && STATUS_WORDS.get(status);
    const said = state && translator.t(state);
    const alert = text(org, 'alert');
    return alert
        ? bounded(alert, translator, (start) => [element('p', {}, spaced(said, textIn('span', start)))])
        : said && element('p', {}, said);
}
function contactRow(point, { translator, own }) {
    const { kind, value, href, label, extension, isGone } = point;
    const dir = kind === 'address' ? 'auto' : 'ltr';
    const rel = href && 'noopener noreferrer';
    const said = spaced(element(href ? 'a' : 'span', { href, rel, dir, ...titleOf(value) }, shorten(value)), extension && translator.t('extension', { n: shorten(extension) }), short('span', own(label)), isGone && translator.t('gone'));
    return element('div', {}, element('dt', {}, translator.t(kind)), element('dd', {}, said));
}

export { organizationItem };
