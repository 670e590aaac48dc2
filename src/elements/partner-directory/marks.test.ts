import { expect } from '@open-wc/testing';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { choose, unfolded } from '../../../test/support/filters.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import {
  cards,
  directoryOf,
  mount,
  names,
  part,
  parts,
  search,
  settled,
  until,
} from '../../../test/support/page.js';
import type { PartnerDirectory } from './partner-directory.js';

const SRC = feedUrl(FACETED);
const LONG = `Kenya links are old. ${'They write letters to each other, and they read more. '.repeat(9)}They see Kenya.`;

/** Whether this engine can mark text at all; where it can't nothing must change. */
const canMark = 'highlights' in CSS;

const highlight = () => (canMark ? CSS.highlights.get('partner-directory') : undefined);

const ranges = () => [...(highlight() ?? [])].filter((range) => range instanceof Range);

/** The marked words of a directory, in the order of its cards. */
function marked(directory: Element): string[] {
  const order = cards(directory);
  const place = ({ startContainer }: Range) => {
    const root = startContainer.getRootNode();
    return root instanceof ShadowRoot ? order.findIndex((card) => card === root.host) : -1;
  };
  return ranges()
    .filter((range) => place(range) >= 0)
    .sort((a, b) => place(a) - place(b) || a.compareBoundaryPoints(Range.START_TO_START, b))
    .map(String);
}

/** What should be marked, where this engine can mark. */
const expected = (words: readonly string[]) => (canMark ? words : []);

/** The markup of every card. */
const markup = (directory: Element) => cards(directory).map((card) => card.shadowRoot?.innerHTML);

/** Searches, and lets nearest matches come. */
async function find(text: string, src = SRC): Promise<PartnerDirectory> {
  const directory = await directoryOf(src);
  await search(directory, text);
  await until(directory, () => names(directory).length);
  await settled(directory);
  return directory;
}

describe('the words that were searched for in a <partner-directory>', () => {
  const cases: [typed: string, words: string[]][] = [
    ['zebra', ['Zebra']],
    ['ZEBRA', ['Zebra']],
    ['ecole', ['École']],
    ['éCOLÉ', ['École']],
    ['frontieres', ['Frontières']],
    ["children's", ['Children’s']],
    ['childrens villages', ['Children’s', 'Villages']],
    ['villages children', ['Children', 'Villages']],
    ['reading and writing', ['Reading', 'writing']],
    ['link', ['Link']],
    ['opi', ['opi']],
    ['univer', ['univer']],
    ['ethopia', ['Ethiopia']],
  ];
  for (const [typed, words] of cases) {
    it(`are marked: “${typed}”, ${words.join(', ')}`, async () => {
      expect(marked(await find(typed))).to.deep.equal(expected(words));
    });
  }

  it('are marked in every script', async () => {
    const organizations = [
      { id: 'zh', name: '北京国际学校' },
      { id: 'th', name: 'โรงเรียนสันติภาพ' },
      { id: 'hi', name: 'हिन्दी विद्यालय' },
      { id: 'ar', name: 'مُؤَسَّسَة التعليم' },
      { id: 'ru', name: 'Школа дружбы' },
      { id: 'pl', name: 'Łódź Szkoła' },
      { id: 'de', name: 'Große Straße' },
    ];
    const src = feedUrl(feedOf(organizations));
    for (const [typed, words] of [
      ['国际', ['国际']],
      ['สันติ', ['สันติ']],
      ['विद्या', ['विद्या']],
      ['مؤسسة', ['مُؤَسَّسَة']],
      ['ШКОЛА', ['Школа']],
      ['lodz szkola', ['Łódź', 'Szkoła']],
      ['strasse', ['Straße']],
    ] as const) {
      const directory = await find(typed, src);
      expect(marked(directory)).to.deep.equal(expected(words));
      directory.remove();
    }
  });

  it('are marked in name, other name and description of each card, and nowhere else', async () => {
    const src = feedUrl(
      feedOf([
        { id: 'a', name: 'Kenya Links', alternate_name: 'KL Kenya', description: LONG },
        { id: 'b', name: 'Other', description: 'In Kenya.', website: 'https://kenya.example/' },
      ]),
    );
    const directory = await find('kenya', src);
    expect(marked(directory)).to.deep.equal(expected(Array.from({ length: 5 }, () => 'Kenya')));
    for (const range of ranges()) {
      const { startContainer: node, endContainer } = range;
      expect(node).to.be.instanceOf(Text);
      expect(node === endContainer).to.equal(true);
      expect(node.parentElement?.closest('[part~=contacts]') ?? null).to.equal(null);
    }
  });

  it('are not marked in the button that unfolds a description', async () => {
    const src = feedUrl(feedOf([{ id: 'a', name: 'A', description: LONG }]));
    const directory = await find('read more', src);
    expect(parts(cards(directory)[0] ?? directory, 'more')).to.have.lengthOf(1);
    expect([...new Set(marked(directory))]).to.deep.equal(expected(['read', 'more']));
    for (const { startContainer } of ranges())
      expect(startContainer.parentElement?.closest('button') ?? null).to.equal(null);
  });

  it('are marked without a change of the text, its nodes and its markup', async () => {
    const directory = await directoryOf(feedUrl(feedOf([{ id: 'a', name: 'Kenya Links' }])));
    const [card] = cards(directory);
    const name = card && part(card, 'name');
    const before = markup(directory);
    const texts = name?.querySelector('bdi')?.childNodes.length;
    await search(directory, 'kenya links');
    expect(markup(directory)).to.deep.equal(before);
    expect(cards(directory)[0] === card).to.equal(true);
    expect(name?.querySelector('bdi')?.childNodes.length).to.equal(texts);
    expect(name?.querySelector('mark') ?? null).to.equal(null);
    const selection = getSelection();
    selection?.selectAllChildren(name ?? directory);
    expect(selection?.toString().trim()).to.be.oneOf(['Kenya Links', '']);
    selection?.removeAllRanges();
    expect(marked(directory)).to.deep.equal(expected(['Kenya', 'Links']));
  });

  it('are marked with a colour of the card’s own', async () => {
    const directory = await find('zebra');
    const [card] = cards(directory);
    const style = card && getComputedStyle(part(card, 'name'), '::highlight(partner-directory)');
    const transparent = 'rgba(0, 0, 0, 0)';
    if (canMark && CSS.supports('selector(::highlight(a))'))
      expect(style?.backgroundColor).not.to.equal(transparent);
    expect(names(directory)).to.deep.equal(['Zebra Trust']);
  });

  it('are no longer marked once the search is over', async () => {
    for (const end of [
      (directory: PartnerDirectory) => search(directory, ''),
      (directory: PartnerDirectory) => search(directory, '...'),
      async (directory: PartnerDirectory) => {
        part(directory, 'clear').click();
        await settled(directory);
      },
      async (directory: PartnerDirectory) => directory.remove(),
      async (directory: PartnerDirectory) => {
        directory.src = feedUrl(feedOf([]));
        await until(directory, () => !cards(directory).length);
      },
    ]) {
      const directory = await find('schools');
      await end(directory);
      expect(ranges()).to.deep.equal([]);
      directory.remove();
    }
  });

  it('are marked for what is searched for now', async () => {
    const directory = await find('zebra');
    await search(directory, 'trust');
    expect(marked(directory)).to.deep.equal(expected(['Trust']));
    await search(directory, 'link');
    expect(marked(directory)).to.deep.equal(expected(['Link']));
  });

  it('stay marked where a card takes the place of another, and where a description unfolds', async () => {
    const src = feedUrl(
      feedOf([
        { id: 'a', name: 'Kenya Links', description: LONG, countries: ['KE'] },
        { id: 'b', name: 'For Kenya', countries: ['GB'] },
      ]),
    );
    const directory = await unfolded(src);
    await search(directory, 'kenya');
    const [card] = cards(directory);
    part(card ?? directory, 'more').click();
    await settled(directory);
    const all = Array.from({ length: 4 }, () => 'Kenya');
    expect(marked(directory)).to.deep.equal(expected(all));
    await choose(directory, ['Country', 'Kingdom']);
    expect(names(directory)).to.deep.equal(['For Kenya']);
    expect(marked(directory)).to.deep.equal(expected(['Kenya']));
    expect(ranges()).to.have.lengthOf(expected(['Kenya']).length);
  });

  it('are marked on the cards of the next page', async () => {
    const directory = await directoryOf(feedUrl(feedOf(numbered(6))), 'page-size="3"');
    await search(directory, 'organisation');
    part(directory, 'show-more').click();
    await until(directory, () => cards(directory).length === 6);
    await settled(directory);
    expect(marked(directory)).to.have.lengthOf(expected(names(directory)).length);
  });

  it('stay marked where the directory moves', async () => {
    const directory = await find('zebra');
    mount<HTMLElement>('<div></div>').append(directory);
    await settled(directory);
    expect(marked(directory)).to.deep.equal(expected(['Zebra']));
    expect(ranges()).to.have.lengthOf(expected(['Zebra']).length);
  });

  it('are of each directory its own', async () => {
    const [first, second] = [await find('zebra'), await find('link')];
    expect(marked(first)).to.deep.equal(expected(['Zebra']));
    expect(marked(second)).to.deep.equal(expected(['Link']));
    await search(first, '');
    expect(marked(first)).to.deep.equal([]);
    expect(marked(second)).to.deep.equal(expected(['Link']));
    second.remove();
    expect(ranges()).to.deep.equal([]);
  });

  it('do not pile up over a hundred searches', async () => {
    const directory = await directoryOf(SRC);
    for (let round = 0; round < 100; round += 1) {
      await search(directory, round % 2 ? 'schools' : 'link');
    }
    expect(marked(directory)).to.deep.equal(expected(['schools']));
    expect(ranges()).to.have.lengthOf(expected(['schools']).length);
  });

  it('leave the highlights of a host alone', async () => {
    const text = mount<HTMLElement>('<p>Zebra</p>').firstChild;
    const range = new Range();
    range.selectNodeContents(text ?? document.body);
    if (canMark) CSS.highlights.set('host', new Highlight(range));
    const directory = await find('zebra');
    await search(directory, '');
    const hosts = canMark ? [...(CSS.highlights.get('host') ?? [])] : [range];
    expect(hosts).to.have.lengthOf(1);
    expect(hosts[0] === range).to.equal(true);
    if (canMark) CSS.highlights.delete('host');
  });
});
