import { expect } from '@open-wc/testing';
import { feedOf } from '../../test/support/feeds.js';
import { unfolded } from '../../test/support/filters.js';
import { called } from '../../test/support/focus.js';
import { feedUrl } from '../../test/support/fixture-server.js';
import { mountWith, settled } from '../../test/support/page.js';
import { waitUntil } from '../../test/support/wait-until.js';

const LONG = 'We help schools to find a partner. '.repeat(40);
const FEED = feedOf(
  ['a', 'b', 'c'].map((id) => ({
    id,
    name: `Partner ${id}`,
    description: LONG,
    email: `${id}@example.org`,
    offers: [id === 'a' ? 'advice' : 'funding'],
    countries: [id === 'a' ? 'ET' : 'GB'],
  })),
  { community: { share: true }, tips: { heading: 'Tips', items: [{ id: 't', text: LONG }] } },
);
const SRC = feedUrl(FEED);
const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Everything that can be pressed or typed in, in whatever shadow tree. */
function controlsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(CONTROLS) && each.checkVisibility() ? [each] : []),
    ...(each.shadowRoot ? controlsIn(each.shadowRoot) : []),
  ]);
}

/** Which of these keys a page hears, pressed on an element. */
function heard(target: Element, keys: readonly string[], type = 'keydown'): readonly string[] {
  const all: string[] = [];
  const hear = (event: Event) => all.push((event as KeyboardEvent).key);
  document.addEventListener(type, hear);
  for (const key of keys) {
    target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  }
  document.removeEventListener(type, hear);
  return all;
}

describe('a page with shortcuts, or with a button of its own for Enter', () => {
  it('hears no key that presses a control of a <partner-directory>, but the others', async () => {
    const directory = await unfolded(SRC, 'page-size="2" country="GB"');
    const controls = controlsIn(directory.shadowRoot ?? directory);
    expect(controls.map(called).join()).to.include('copy').and.include('order').and.include('more');
    for (const control of controls) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        expect(
          heard(control, ['Enter', ' ', 'Tab', 'Escape'], type),
          called(control),
        ).to.deep.equal([...['Tab', 'Escape']]);
      }
    }
  });

  it('hears no letter typed into a field, and its own shortcuts on a button', async () => {
    const directory = await unfolded(SRC);
    for (const control of controlsIn(directory.shadowRoot ?? directory)) {
      const isField = control.matches('input:not([type=checkbox]), select');
      expect(heard(control, ['p', '/', 'ArrowDown']), called(control)).to.deep.equal(
        isField ? [] : ['p', '/', 'ArrowDown'],
      );
    }
  });

  it('hears nothing of the buttons in a card or a panel of tips that stands alone', async () => {
    for (const element of [
      await mountWith('org-card', { feed: FEED, orgId: 'a' }),
      await mountWith('linking-tips', { feed: FEED }),
    ]) {
      await settled(element);
      element.style.inlineSize = '20em';
      await waitUntil(() => controlsIn(element.shadowRoot ?? element).length, 'controls');
      const controls = controlsIn(element.shadowRoot ?? element);
      for (const control of controls) expect(heard(control, ['Enter', ' '])).to.be.empty;
    }
  });

  it('hears everything typed into what it has put into a slot', async () => {
    const directory = await unfolded(SRC);
    const field = document.createElement('input');
    field.slot = 'header';
    directory.append(field);
    expect(heard(field, ['p', 'Enter'])).to.deep.equal(['p', 'Enter']);
  });
});
