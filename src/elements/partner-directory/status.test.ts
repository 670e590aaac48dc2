import { expect } from '@open-wc/testing';
import { computed } from '../../../test/support/computed.js';
import { recordConsole } from '../../../test/support/console.js';
import { FACETED } from '../../../test/support/feeds.js';
import { checkbox, choose, unfolded } from '../../../test/support/filters.js';
import { ask, feedUrl, fixtureUrl, newKey } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  mount,
  outcome,
  part,
  says,
  search,
  searchBox,
  settled,
  statusOf,
  typeAtOnce,
  until,
} from '../../../test/support/page.js';
import { expectSame } from '../../../test/support/same.js';
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(FACETED);

/** Every text that a node has from now on, one for each change. */
function heard(node: Node): string[] {
  const texts: string[] = [];
  new MutationObserver((records) => {
    for (const { target } of records) texts.push(target.textContent ?? '');
  }).observe(node, { childList: true, characterData: true, subtree: true });
  return texts;
}

function status(directory: Element): HTMLElement {
  const node = statusOf(directory);
  if (!node) throw new Error('There is no status.');
  return node;
}

describe('the status of a <partner-directory>', () => {
  it('is a polite status in the light DOM [criterion 6, WCAG 4.1.3]', async () => {
    const node = status(await directoryOf(SRC));
    expectSame(node.getRootNode(), document);
    const [{ role, live = 'polite' } = expect.fail()] = await computed([node]);
    expect({ role, live }).to.deep.equal({ role: 'status', live: 'polite' });
  });

  it('is seen where the list begins [criterion 4, WCAG 4.1.3]', async () => {
    const directory = await directoryOf(SRC);
    const node = status(directory);
    expect(part(directory, 'status').getBoundingClientRect().top).to.be.at.most(
      node.getBoundingClientRect().top,
    );
    expect(node.checkVisibility()).to.equal(true);
  });

  it('is not heard at first', async () => {
    const directory = mount<PartnerDirectory>(
      `<partner-directory src='${SRC}'></partner-directory>`,
    );
    const texts: string[] = [];
    const observer = new MutationObserver((records) => {
      // A node that comes with its text is not announced; a change of its text is.
      for (const { target } of records)
        if (target !== directory) texts.push(`${target.textContent}`);
    });
    observer.observe(directory, { childList: true, characterData: true, subtree: true });
    await outcome(directory);
    expect(status(directory).textContent).to.equal('4 organisations');
    observer.disconnect();
    expect(texts).to.deep.equal([]);
  });

  it('changes once for six letters typed [criterion 4, WCAG 4.1.3] [criterion 5, WCAG 4.1.3]', async () => {
    const directory = await directoryOf(SRC);
    const node = status(directory);
    const texts = heard(node);
    searchBox(directory).focus();
    // At once: between keys of a slow machine more than a moment can pass.
    for (const typed of ['e', 'et', 'eth', 'ethi', 'ethio', 'ethiop']) typeAtOnce(directory, typed);
    await says(directory, '1 of 4 matches “ethiop”');
    expect(texts).to.deep.equal(['1 of 4 matches “ethiop”']);
    expectSame(statusOf(directory), node);
  });

  it('changes once for six letters that nothing has, with nearest matches', async () => {
    const directory = await directoryOf(SRC);
    const texts = heard(status(directory));
    for (const typed of ['e', 'et', 'eth', 'etho', 'ethoi', 'ethoip']) typeAtOnce(directory, typed);
    await says(directory, /“ethoip”/);
    expect(texts).to.deep.equal(['No organisation matches “ethoip”. Nearest matches: 1']);
  });

  it('waits for the last letter whatever else changes meanwhile', async () => {
    const directory = await directoryOf(SRC);
    const texts = heard(status(directory));
    // From letter to letter no task of the browser passes, so no timer, however slow the machine.
    typeAtOnce(directory, 'z');
    await until(directory, () => cards(directory).length === 1);
    directory.headingLevel = 4;
    await until(directory, () => part(directory, 'title').localName === 'h4');
    typeAtOnce(directory, 'zebra');
    await says(directory, /zebra/);
    expect(texts).to.deep.equal(['1 of 4 matches “zebra”']);
  });

  it('comes within a second of the last letter [criterion 5, WCAG 4.1.3]', async () => {
    const directory = await directoryOf(SRC);
    await search(directory, 'zebra');
    // A busy machine delays this timer as it delays those of the directory.
    const second = new Promise((end) => setTimeout(end, 1000, 'a second'));
    const said = says(directory, '1 of 4 matches “zebra”').then(() => 'said');
    expect(await Promise.race([said, second])).to.equal('said');
  });

  it('changes at once, and once, for a filter and for Clear', async () => {
    const directory = await unfolded(SRC);
    const node = status(directory);
    const texts = heard(node);
    await choose(directory, ['Country', 'Senegal']);
    expect(node.textContent).to.equal('1 of 4 matches');
    part(directory, 'clear').click();
    await settled(directory);
    expect(texts).to.deep.equal(['1 of 4 matches', '4 organisations']);
    expectSame(statusOf(directory), node);
  });

  it('does not repeat what it has said', async () => {
    const directory = await unfolded(SRC);
    await choose(directory, ['Category', 'Finding a partner']);
    const texts = heard(status(directory));
    checkbox(directory, 'Category', 'Finding a partner').click();
    await settled(directory);
    directory.requestUpdate();
    await settled(directory);
    directory.append(document.createElement('i'));
    await settled(directory);
    expect(texts).to.deep.equal(['4 organisations']);
  });

  it('is one node through loading, failure and Retry, and a change is heard [criterion 4, WCAG 4.1.3]', async () => {
    recordConsole();
    const key = newKey();
    const directory = mount<PartnerDirectory>(
      `<partner-directory src='${feedUrl(FACETED, { key, status: '404,200', end: 'held' })}'>
      </partner-directory>`,
    );
    const node = await says(directory, 'Loading the organisations…');
    await ask('go', key);
    expectSame(await says(directory, /not available/), node);
    part(directory, 'retry').click();
    expectSame(await says(directory, '4 organisations'), node);
  });

  it('of a failure comes after its node, so that it is heard [criterion 23, WCAG 3.3.1, 4.1.3]', async () => {
    recordConsole();
    const directory = mount<PartnerDirectory>(
      `<partner-directory src='${fixtureUrl({ status: '404' })}'></partner-directory>`,
    );
    await outcome(directory);
    const node = status(directory);
    expect(node.textContent).to.equal('');
    const texts = heard(node);
    await says(directory, /not available/);
    expect(texts).to.have.lengthOf(1);
  });

  it('is of each directory its own', async () => {
    const [first, second] = [await directoryOf(SRC), await directoryOf(SRC)];
    await search(first, 'zebra');
    await says(first, '1 of 4 matches “zebra”');
    expect(status(second).textContent).to.equal('4 organisations');
    expect(status(first) === status(second)).to.equal(false);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('stays one node when the directory moves', async () => {
    const directory = await directoryOf(SRC);
    const node = status(directory);
    mount<HTMLElement>('<div></div>').append(directory);
    await settled(directory);
    expect(directory.querySelectorAll('[role=status]')).to.have.lengthOf(1);
    expectSame(statusOf(directory), node);
  });

  it('is put back where a script empties the directory', async () => {
    const directory = await directoryOf(SRC);
    directory.replaceChildren();
    await search(directory, 'zebra');
    await says(directory, '1 of 4 matches “zebra”');
    expect(directory.querySelectorAll('[role=status]')).to.have.lengthOf(1);
  });

  it('is in the language of the words, marked where the page is in another', async () => {
    const wrapper = mount<HTMLElement>(
      `<div lang="fr"><partner-directory src='${SRC}'></partner-directory></div>`,
    );
    const directory = wrapper.querySelector('partner-directory');
    if (!directory) throw new Error('There is no directory.');
    await outcome(directory);
    expect(status(directory).textContent).to.equal('4 organisations');
    expect(status(directory).closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});
