import { expect } from '@open-wc/testing';
import '../../src/i18n/locales/ar.js';
import type { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';
import { violations } from './axe.js';
import { feedOf } from './feeds.js';
import { cards, settled, turn } from './page.js';
import { waitUntil } from './wait-until.js';

/** Organisations with all that optional features show or use. */
export const PARTNERS = feedOf(
  [
    {
      id: 'link-ethiopia',
      name: 'Link Ethiopia',
      description: 'Links schools.',
      phones: [{ number: '020 7045 5500' }],
      countries: ['ET'],
      offers: ['finding', 'advice'],
      phases: ['primary'],
      languages: ['en'],
      assured_date: '2026-03-03',
    },
    { id: 'kenya', name: 'Kenya Links', countries: ['KE', 'ET'], offers: ['funding'] },
    { id: 'plain', name: 'Plain Links', email: 'plain@example.org' },
  ],
  {
    publisher: { name: 'The keeper', email: 'keeper@example.org' },
    tips: {
      heading: 'Things to think about',
      items: [
        { id: 'time', text: 'Take your time.' },
        { id: 'aims', title: 'Aims', text: 'Clarify the aims of both partners.' },
      ],
    },
  },
);

/** Whatever of a feature stands in a directory fits into it, and axe-core finds nothing wrong. */
export async function expectSound(directory: PartnerDirectory): Promise<void> {
  const host = directory.parentElement ?? directory;
  expect(await violations(host)).to.deep.equal([]);
  host.style.inlineSize = '240px';
  await settled(directory);
  const wide = () =>
    [...directory.renderRoot.querySelectorAll('[part]')].filter((element) => {
      if (!element.checkVisibility()) return false;
      const column = directory.getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      return left < column.left - 1 || right > column.right + 1;
    });
  // Whether filters stand beside the list is observed, and known a frame later.
  await waitUntil(() => !wide().length, 'something is wider than its column');
  await turn(directory);
  expect(await violations(host)).to.deep.equal([]);
}

/** What a feature has put into the card of this name, by its part. */
export function inCard(directory: PartnerDirectory, name: string, part: string): HTMLElement {
  const card = cards(directory).find((each) => each.shadowRoot?.textContent.includes(name));
  const found = card?.querySelector<HTMLElement>(`[part~=${part}]`);
  if (!found) throw new Error(`The card of ${name} has no ${part}.`);
  return found;
}
