import { OrgContactEvent } from '../../controllers/events.js';
import type { CardView } from '../../view/card-view.js';
import type { ContactPoint } from '../../view/contact-points.js';
import type { Say } from '../feature-words.js';
import { make } from '../make.js';

type Words = Say<'moreWays' | 'openMap'>;

/**
 * The kind of a contact, if it can be copied from here: a card has a button of its own for e-mail
 * addresses, and a name alone leads nowhere.
 */
const copiedKind = ({ kind, value }: ContactPoint) =>
  kind !== 'email' && kind !== 'person' && value && (navigator as Partial<Navigator>).clipboard
    ? kind
    : undefined;

/**
 * The URL of a map of an address: the host page's `map-url`, with `{address}` in it, or else a
 * `geo:` URL (RFC 5870) on touch devices, which probably have a program for it. Nothing is
 * requested before a visitor follows the link.
 */
function mapOf({ kind, value }: ContactPoint, template: string | null): string | undefined {
  if (kind !== 'address' || !value) return undefined;
  const query = encodeURIComponent(value.replaceAll('\n', ' '));
  if (!template) {
    return matchMedia('(pointer: coarse)').matches ? `geo:0,0?q=${query}` : undefined;
  }
  return /^(https?:\/)?\//i.test(template) ? template.replaceAll('{address}', query) : undefined;
}

/**
 * "More" on a card: to copy its numbers, websites and addresses, and to open these in a map. One
 * tab stop and one button for a screen reader, however many there are. The rest is made when it is
 * needed.
 */
export function ways(card: HTMLElement, directory: Element) {
  let view: CardView;
  let say: Words;
  let mapUrl: string | null;
  const list = make('ul', { part: 'ways-list', role: 'list' });
  const status = make('p', { part: 'ways-status', role: 'status' });
  const toggle = make('button', { part: 'ways-toggle', onclick: () => unfold(!!list.hidden) });
  const box = make('div', { part: 'ways', slot: 'end' }, toggle, list, status);
  card.append(box);

  const copy = async (kind: OrgContactEvent['kind'], value: string) => {
    // Cleared first, so that a second press is announced too (WCAG 4.1.3).
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      return; // The visitor or a policy forbids it. The value can still be selected.
    }
    status.textContent = view.translator.t('copied', { value });
    card.dispatchEvent(new OrgContactEvent(view.org, kind, value, 'copy'));
  };
  const waysTo = (point: ContactPoint) => {
    const { t } = view.translator;
    const { value } = point;
    const kind = copiedKind(point);
    const onclick = () => kind && void copy(kind, value);
    const href = mapOf(point, mapUrl);
    const what = say('openMap');
    return [
      kind && make('button', { part: 'way', onclick }, t('copy', { value })),
      href &&
        make(
          'a',
          { part: 'way', href, rel: 'noopener noreferrer' },
          t('named', { what, name: value }),
        ),
    ].flatMap((way) => (way ? [make('li', {}, way)] : []));
  };

  const unfold = (isOpen: boolean) => {
    list.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', `${isOpen}`);
    status.textContent = '';
    list.replaceChildren(...(isOpen ? view.contacts.flatMap(({ point }) => waysTo(point)) : []));
  };

  return (next: CardView, words: Words) => {
    if (next === view) return;
    [view, say, mapUrl] = [next, words, directory.getAttribute('map-url')];
    const what = say('moreWays');
    box.lang = say.lang;
    box.dir = say.dir;
    box.hidden = !view.contacts.some(({ point }) => copiedKind(point) || mapOf(point, mapUrl));
    toggle.textContent = what;
    toggle.ariaLabel = view.translator.t('named', { what, name: view.name.text });
    unfold(false);
  };
}
