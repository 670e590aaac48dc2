import { expect } from '@open-wc/testing';
import { FACETED, feedOf, numbered } from '../../../test/support/feeds.js';
import { feedUrl } from '../../../test/support/fixture-server.js';
import { checkboxes } from '../../../test/support/filters.js';
import {
  cards,
  directoryOf,
  names,
  part,
  parts,
  says,
  search,
  settled,
  statusOf,
} from '../../../test/support/page.js';
import { screenText } from '../../../test/support/screen.js';
import { directoryOver } from '../../../test/support/search-service.js';

const ECOLE = 'École Sans Frontières';
const ETHIOPIA = 'Link Ethiopia';
const CHILDREN = 'Children’s Villages';
const ZEBRA = 'Zebra Trust';
const ALL = [ECOLE, ETHIOPIA, CHILDREN, ZEBRA];

const LONG = feedOf(numbered(70));

/** Both places where a directory finds: its own memory, and a service. */
const SOURCES = {
  'the feed': (feed: typeof FACETED, attributes = '') => directoryOf(feedUrl(feed), attributes),
  'a search service': directoryOver,
};

const cases: [typed: string, found: string[]][] = [
  ['ethiopia', [ETHIOPIA]],
  ['ETHIOPIA', [ETHIOPIA]],
  ['ecole', [ECOLE]],
  ['childrens', [CHILDREN]],
  ['villages children', [CHILDREN]],
  ['reading and writing', [CHILDREN]],
  ['reading & writing', [CHILDREN]],
  ['advice', [ETHIOPIA, CHILDREN]],
  ['cyngor', [ETHIOPIA, CHILDREN]],
  ['senegal', [ECOLE]],
  ['   ', ALL],
  ['.*', ALL],
];

for (const [where, open] of Object.entries(SOURCES)) {
  describe(`A directory that finds in ${where}`, () => {
    it('begins with all, by category', async () => {
      const directory = await open(FACETED);
      expect(names(directory)).to.deep.equal(ALL);
      const headings = parts(directory, 'group-heading').map(screenText);
      expect(headings).to.deep.equal([
        'Finding a partner',
        'Advice and support',
        'Other organisations',
      ]);
      await says(directory, '4 organisations');
    });

    for (const [typed, found] of cases) {
      it(`finds ${found.join(', ')} by “${typed}”`, async () => {
        const directory = await open(FACETED);
        await search(directory, typed);
        expect(names(directory)).to.have.members(found);
        expect(directory.results?.total).to.equal(found.length);
      });
    }

    it('offers what is nearest to a word that nothing has', async () => {
      const directory = await open(FACETED);
      await search(directory, 'univercity');
      expect(screenText(part(directory, 'nearest-heading'))).to.equal('Nearest matches');
      expect(names(directory)).to.deep.equal([ETHIOPIA]);
      await says(directory, 'No organisation matches “univercity”. Nearest matches: 1');
    });

    it('says that nothing matches where nothing is near', async () => {
      const directory = await open(FACETED);
      await search(directory, 'xyzzyxyzzy');
      expect(cards(directory)).to.have.lengthOf(0);
      await says(directory, 'No organisation matches “xyzzyxyzzy”.');
    });

    it('narrows by filters, and counts what each leaves', async () => {
      const directory = await open(FACETED);
      const labels = () => checkboxes(directory).map((box) => box.getAttribute('aria-label'));
      expect(labels()).to.include.members([
        'Finding a partner, 2 organisations',
        'United Kingdom, 2 organisations',
        'Secondary, 2 organisations',
      ]);
      checkboxes(directory)
        .find((box) => box.ariaLabel?.startsWith('United Kingdom'))
        ?.click();
      await settled(directory);
      expect(names(directory)).to.deep.equal([ETHIOPIA, CHILDREN]);
      expect(labels()).to.include.members(['Finding a partner, 1 organisation']);
      expect(parts(directory, 'token')).to.have.lengthOf(1);
      await says(directory, '2 of 4 match');
      part(directory, 'token').click();
      await settled(directory);
      expect(names(directory)).to.deep.equal(ALL);
    });

    it('sorts', async () => {
      const directory = await open(FACETED);
      const order = part(directory, 'order-select') as HTMLSelectElement;
      expect([...order.options].map(({ value }) => value)).to.deep.equal([
        'category',
        'name',
        'checked',
      ]);
      order.value = 'checked';
      order.dispatchEvent(new Event('change'));
      await settled(directory);
      expect(names(directory).slice(0, 2)).to.deep.equal([ETHIOPIA, ECOLE]);
      await says(directory, '4 organisations. Sorted: Recently checked');
    });

    it('keeps to what the page restricts it to', async () => {
      const directory = await open(FACETED, 'only-country=gb');
      expect(names(directory)).to.deep.equal([ETHIOPIA, CHILDREN]);
      await search(directory, 'zebra');
      expect(directory.results?.total).to.equal(0);
      expect(directory.results?.outOf).to.equal(2);
    });

    it('shows page after page, and puts the focus on the first card that was not there', async () => {
      const directory = await open(LONG);
      for (const count of [40, 60]) {
        part(directory, 'show-more').click();
        await settled(directory);
        expect(cards(directory)).to.have.lengthOf(count);
        await says(directory, `70 organisations. ${count} of 70 shown`);
      }
      expect(new Set(names(directory)).size).to.equal(60);
    });

    it('marks the words that were found', async () => {
      const directory = await open(FACETED);
      await search(directory, 'ethiopia');
      expect(directory.results?.words).to.deep.equal(['ethiopia']);
    });

    it('tells the page of a change with what came of it', async () => {
      const directory = await open(FACETED);
      const told: [string, number][] = [];
      directory.addEventListener('directory-filter', ({ query, total }) =>
        told.push([query, total]),
      );
      await search(directory, 'ethiopia');
      await search(directory, 'advice');
      expect(told).to.deep.equal([
        ['ethiopia', 1],
        ['advice', 2],
      ]);
    });

    it('is in the language around it', async () => {
      const directory = await open(FACETED, 'lang=cy');
      expect(screenText(part(directory, 'group-heading'))).to.equal('Dod o hyd');
      await search(directory, 'cymru');
      expect(statusOf(directory)?.lang).to.equal('cy');
    });
  });
}
