import { type ContactPoint, contactPoints } from '../feed/contact-points.js';
import type { Organization } from '../feed/feed.js';
import { STATUS_WORDS } from '../feed/status-words.js';
import { element, type Markup } from './markup.js';
import { blocks, heading, spaced, textIn } from './texts.js';
import type { Words } from './words.js';

/** What a card says of an organisation, as an item of a list. */
export function organizationItem(org: Organization, level: number, words: Words): Markup {
  const { language, text } = words;
  const state = org.status && STATUS_WORDS.get(org.status);
  const notice = spaced(state && language.say(state), textIn('span', text(org, 'alert')));
  const contacts = contactPoints(org).map((point) => contactRow(point, words));
  return element(
    'li',
    {},
    heading(level, text(org, 'name')),
    textIn('p', text(org, 'alternate_name')),
    notice.length > 0 && element('p', {}, notice),
    blocks(text(org, 'description')),
    contacts.length > 0 && element('dl', {}, contacts),
  );
}

function contactRow(point: ContactPoint, { language, own }: Words): Markup {
  const { kind, value, href, label, extension, isGone } = point;
  const dir = kind === 'address' ? 'auto' : 'ltr';
  const said = spaced(
    element(href ? 'a' : 'span', { href, dir }, value),
    extension && language.say('extension', { n: extension }),
    textIn('span', own(label)),
    isGone && language.say('gone'),
  );
  return element('div', {}, element('dt', {}, language.say(kind)), element('dd', {}, said));
}
