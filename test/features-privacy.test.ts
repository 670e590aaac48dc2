import { expect } from '@open-wc/testing';
import { PARTNERS } from './support/feature.js';
import { feedUrl, fixtureUrl } from './support/fixture-server.js';
import { addScript, barePage, type Inside } from './support/host-page.js';
import { cards, part, parts, until } from './support/page.js';
import { clearStored, recordRequests, stored } from './support/traces.js';
import { waitUntil } from './support/wait-until.js';

const absolute = (url: string) => new URL(url, location.href).href;
const scriptOf = (name: string) =>
  absolute(fixtureUrl({ file: `dist/${name}.js`, type: 'text/javascript' }));
const addressOf = (url: string) => url.replace(/\?.*/, '');

/** What a feature has put into the first card that has it. */
function inCards(directory: Element, name: string): HTMLElement | undefined {
  const found = cards(directory).flatMap((card) => [
    ...card.querySelectorAll<HTMLElement>(`[part~=${name}]`),
  ]);
  return found.find((each) => each.checkVisibility());
}
async function press(directory: Element, name: string): Promise<void> {
  const found = () => inCards(directory, name) ?? parts(directory, name)[0];
  await waitUntil(found, name);
  found()?.click();
}
const typeInto = (field: HTMLTextAreaElement | null | undefined, { InputEvent }: Inside) => {
  if (!field) throw new Error('There is no field.');
  field.value = 'What a visitor writes';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** All that a visitor can do with each feature, but for leaving the page. */
const VISITS: Readonly<Record<string, (inside: Inside, directory: Element) => Promise<void>>> = {
  async facts(_, directory) {
    await press(directory, 'ways-toggle');
    await press(directory, 'way');
    await press(directory, 'fact');
    await until(directory, () => parts(directory, 'token').length);
    part(directory, 'token').click();
    await until(directory, () => cards(directory).length === 3);
  },
  async phone({ frameElement }, directory) {
    frameElement?.setAttribute('width', '400');
    const toggle = part(directory, 'filters-toggle');
    await waitUntil(() => toggle.checkVisibility(), 'it is narrow');
    toggle.click();
    await press(directory, 'sheet-close');
    await waitUntil(() => !parts(directory, 'sheet').length, 'it is closed');
  },
  async shortlist(inside, directory) {
    await press(directory, 'keep');
    await press(directory, 'shortlist-toggle');
    await waitUntil(() => inCards(directory, 'notes-input'), 'notes');
    typeInto(inCards(directory, 'notes-input') as HTMLTextAreaElement, inside);
    for (const button of parts(directory, 'shortlist-button').slice(1, 3)) button.click();
    part(directory, 'shortlist-toggle').click();
  },
  async planner(inside, directory) {
    await press(directory, 'plan-open');
    typeInto(part(directory, 'plan').querySelector('textarea'), inside);
    const date = part(directory, 'plan').querySelector<HTMLInputElement>('[type=date]');
    if (date) date.value = '2027-01-01';
    for (const button of parts(directory, 'plan-button')) button.click();
  },
  async corrections(inside, directory) {
    await press(directory, 'report');
    await press(directory, 'correction');
    const form = inCards(directory, 'correction');
    typeInto(form?.querySelector('textarea'), inside);
    form?.querySelector<HTMLElement>('[part=send]')?.click();
    const said = () => form?.querySelector('[role=status]')?.textContent;
    await waitUntil(said, 'something is said');
  },
  async map(inside, directory) {
    await until(directory, () => parts(directory, 'map-country').length);
    const circle = part(directory, 'map-country');
    circle.dispatchEvent(new inside.MouseEvent('click', { bubbles: true }));
    await until(directory, () => parts(directory, 'token').length);
  },
};
const ALL = Object.keys(VISITS);

/** A page where nothing leaves: what would print, share, copy or open a program is only noted. */
async function pageWith(names: readonly string[], attributes = '') {
  const feed = absolute(feedUrl(PARTNERS));
  const scripts = ['partner-directory', ...names].map(scriptOf);
  const [script = ''] = scripts;
  const policy = `default-src 'none'; script-src ${addressOf(script)}; connect-src ${addressOf(feed)}`;
  const inside = await barePage('', { policy });
  await clearStored(inside);
  const requests = recordRequests(inside);
  const take = async () => {};
  for (const [name, value] of Object.entries({ clipboard: { writeText: take }, share: take })) {
    Object.defineProperty(inside.navigator, name, { value, configurable: true });
  }
  inside.print = () => {};
  inside.HTMLAnchorElement.prototype.click = () => {};
  for (const each of scripts) await addScript(inside, each);
  inside.document.body.innerHTML = `<partner-directory src='${feed}' ${attributes}></partner-directory>`;
  const directory = inside.document.querySelector('partner-directory');
  if (!directory) throw new Error('There is no directory.');
  await until(directory, () => cards(directory).length === 3 && parts(directory, 'facet').length);
  return { inside, directory, requests, wanted: [...scripts, feed] };
}

describe('a visit with optional features', () => {
  for (const names of [...ALL.map((name) => [name]), ALL]) {
    it(`makes the request of the feed alone, and keeps nothing: ${names.join(', ')}`, async () => {
      const { inside, directory, requests, wanted } = await pageWith(names);
      for (const name of names) await VISITS[name]?.(inside, directory);
      expect(requests()).to.deep.equal(wanted);
      expect(await stored(inside)).to.deep.equal([]);
      expect(inside.document.cookie).to.equal('');
      expect(inside.location.search).not.to.include('list');
    });
  }

  it('keeps the shortlist where the host page wants that, and nothing else', async () => {
    const { inside, directory, requests, wanted } = await pageWith(ALL, 'remember');
    await VISITS['shortlist']?.(inside, directory);
    expect(requests()).to.deep.equal(wanted);
    const kept = await stored(inside);
    await clearStored(inside);
    expect(kept).to.deep.equal(['localStorage partner-directory.directory.list']);
  });
});
