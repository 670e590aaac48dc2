import { expect } from '@open-wc/testing';
import { FACETED } from '../../test/support/feeds.js';
import { feedUrl } from '../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  mount,
  part,
  search,
  settled,
  until,
} from '../../test/support/page.js';

const SRC = feedUrl(FACETED);

/** What the browser has marked, or undefined where it has no highlights. */
function marked(): string[] | undefined {
  if (!globalThis.CSS?.highlights) return undefined;
  const ranges = [...(CSS.highlights.get('partner-directory') ?? [])];
  return ranges.map((range) => range.toString()).sort();
}

/** That these are marked, in a browser that can mark. */
function expectMarks(...words: string[]) {
  expect(marked() ?? words).to.deep.equal(words);
}

describe('the words that were searched for', () => {
  it('are marked in names and descriptions', async () => {
    const directory = await directoryOf(SRC);
    expectMarks();
    await search(directory, 'VILLAG writ');
    expectMarks('Villag', 'writ');
  });

  it('are marked as the feed writes them', async () => {
    const directory = await directoryOf(SRC);
    await search(directory, 'ecole');
    expectMarks('École');
  });

  it('leave the text as it was', async () => {
    const directory = await directoryOf(SRC);
    await search(directory, 'villages');
    const [card] = cards(directory);
    if (!card) throw new Error('There is no card.');
    expect(part(card, 'name').textContent.trim()).to.equal('Children’s Villages');
    expect(part(card, 'name').querySelector('mark, b, span')).to.equal(null);
    part(card, 'name').querySelector('bdi')?.normalize();
    expect(part(card, 'name').querySelector('bdi')?.childNodes.length).to.be.at.most(2);
  });

  it('are marked no more once they are others, gone, or off the page', async () => {
    const directory = await directoryOf(SRC);
    await search(directory, 'zebra');
    expectMarks('Zebra');
    await search(directory, 'link');
    expectMarks('Link');
    await search(directory, '');
    expectMarks();
    await search(directory, 'zebra');
    directory.remove();
    expectMarks();
    mount('<div></div>').append(directory);
    await settled(directory);
    expectMarks('Zebra');
  });

  it('are of each directory its own', async () => {
    const [first, second] = [await directoryOf(SRC), await directoryOf(SRC)];
    await search(first, 'zebra');
    await search(second, 'link');
    expectMarks('Link', 'Zebra');
    await search(first, '');
    expectMarks('Link');
  });

  it('are the nearest where nothing matches as typed', async () => {
    const directory = await directoryOf(SRC);
    await search(directory, 'ethopia');
    await until(directory, () => cards(directory).length === 1);
    await settled(directory);
    expectMarks('Ethiopia');
  });
});
