import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { accessible } from '../../../test/support/axe.js';
import { recordConsole } from '../../../test/support/console.js';
import { filtersOf } from '../../../test/support/filters.js';
import { called } from '../../../test/support/focus.js';
import { feedOf } from '../../../test/support/feeds.js';
import { feedUrl, newKey } from '../../../test/support/fixture-server.js';
import { directoryOf, focused, mount, outcome, settled } from '../../../test/support/page.js';
import { stub } from '../../../test/support/stub.js';
import type { PartnerDirectory } from './partner-directory.js';

const COUNTRIES = ['ET', 'GB', 'GH', 'KE', 'IN', 'PK', 'UG', 'TZ', 'ZM', 'ZA', 'FR', 'ES'];
const LONG = 'We help schools to find a partner. '.repeat(12);
const FEED = feedOf(
  COUNTRIES.map((code, place) => ({
    id: code,
    name: `Partner ${place + 1}`,
    description: place % 3 ? 'Letters.' : LONG,
    email: `office@${code}.example.org`,
    countries: [code],
    offers: [['advice', 'funding', 'support'][place % 3]],
    phases: place % 4 ? [] : ['primary'],
    category_ids: place % 2 ? ['letters'] : [],
    assured_date: `2026-01-${place + 10}`,
  })),
  {
    categories: [{ id: 'letters', name: 'Letters' }],
    community: { share: true },
    tips: { heading: 'Tips', items: [{ id: 't', text: LONG }] },
  },
);

/** What a host may leave out. */
const HOSTS = [
  '',
  'no-intro',
  'no-search',
  'no-filters',
  'no-intro no-search',
  'no-intro no-tips no-filters no-search',
  'query="zzzz"',
  'country="ET" no-intro no-tips no-search',
];
const QUERIES = ['', 'partner', 'parnter', 'zzzz', 'letters', '1'];
const CONTROLS = 'button, input, select';
const REQUESTS = ['200', '404', '200', '404', '404', '200', '404'];

const RUNS = 3;
const JOURNEYS = fc.tuple(
  fc.constantFrom(30, 80),
  fc.array(fc.nat(0xffff), { minLength: 3, maxLength: 12 }),
);

/** Everything that can be pressed, typed in or chosen from, in whatever shadow tree. */
function controlsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
    ...(each.matches(CONTROLS) && each.checkVisibility() ? [each] : []),
    ...(each.shadowRoot ? controlsIn(each.shadowRoot) : []),
  ]);
}

/** Uses a control as a visitor does who has gone to it by keyboard. */
async function use(directory: PartnerDirectory, control: HTMLElement, pick: number) {
  control.focus();
  const done = control.matches('[part=retry]') ? outcome(directory) : undefined;
  if (control instanceof HTMLSelectElement) {
    control.selectedIndex = pick % control.length;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (control.matches('[type=search]')) {
    (control as HTMLInputElement).value = QUERIES[pick % QUERIES.length] ?? '';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  } else {
    control.click();
  }
  await done;
}

/** Goes on a journey, and gives the first step after which the focus is on nothing that has a role and a name. */
async function lostOn(attributes: string, width: number, steps: readonly number[]) {
  const src = feedUrl(FEED, { key: newKey(), status: REQUESTS.join() });
  const wrapper = mount<HTMLElement>('<div></div>');
  wrapper.style.inlineSize = `${width}em`;
  const directory = await directoryOf(src, `page-size="3" ${attributes}`);
  wrapper.append(directory);
  await filtersOf(directory);
  const way: string[] = [];
  for (const step of steps) {
    const all = controlsIn(directory.shadowRoot ?? directory);
    const control = all[step % (all.length + 1)];
    if (control) {
      way.push(called(control));
      await use(directory, control, step >> 8);
    } else {
      way.push('reload');
      const done = outcome(directory);
      directory.reload();
      await done;
    }
    await settled(directory);
    const at = focused();
    if (way.every((each) => each === 'reload')) continue;
    const [{ role, name } = { role: null, name: '' }] = at ? accessible([at]) : [];
    if (!role || !name.trim() || at === document.body) {
      return `${attributes} ${width}em: ${way.join(' > ')} leads to ${called(at)} (${role})`;
    }
  }
  return '';
}

describe('the focus on any journey through a <partner-directory>', () => {
  for (const [place, attributes] of HOSTS.entries()) {
    it(`is always on something that has a role and a name${attributes && `: ${attributes}`} [criterion 20, WCAG 2.4.3]`, async () => {
      recordConsole();
      stub(navigator, 'share', { value: undefined });
      stub(navigator, 'clipboard', { value: { writeText: async () => undefined } });
      for (const journey of fc.sample(JOURNEYS, { seed: 11 + place, numRuns: RUNS })) {
        expect(await lostOn(attributes, ...journey)).to.equal('');
      }
    });
  }
});
