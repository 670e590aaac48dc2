import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf } from './support/demo.js';

/** Sizes of a feed: in the larger one, lists are longer than the plugin reads them. */
const SMALL = 500;
const LARGE = 2000;
/** How much more work the larger may be. Where work grows as the square of the size, it is sixteen times. */
const MOST_GROWTH = 5;

const times = (count, make) => Array.from({ length: count }, (_, n) => make(n));
const oneOrganization = (fields) => feedOf([{ name: 'One', ...fields }]);

/** Feeds that somebody might make to keep a server busy, by what is odd about them. */
const SHAPES = {
  'organisations that each name five more categories': (size) =>
    feedOf(
      times(size, (n) => ({ name: `Org ${n}`, category: times(5, (m) => `Category ${n} ${m}`) })),
    ),
  'as many categories as organisations': (size) =>
    feedOf(
      times(size, (n) => ({ name: `Org ${n}`, category_ids: [`CATEGORY ${size - n}`] })),
      { categories: times(size, (n) => ({ id: `c${n}`, name: `Category ${n}` })) },
    ),
  'organisations that are in every category': (size) =>
    feedOf(
      times(50, (n) => ({ name: `Org ${n}`, category_ids: times(size, (m) => `c${m}`) })),
      { categories: times(size, (n) => ({ id: `c${n}`, name: `Category ${n}` })) },
    ),
  'a chain of categories, the innermost first': (size) =>
    feedOf([{ name: 'One', category_ids: ['c1'] }], {
      categories: times(size, (n) => ({ id: `c${n}`, name: `C ${n}`, parent_id: `c${n + 1}` })),
    }),
  'a ring of categories': (size) =>
    feedOf([{ name: 'One', category_ids: ['c1'] }], {
      categories: times(size, (n) => ({ id: `c${n}`, name: 'C', parent_id: `c${(n + 1) % size}` })),
    }),
  'as many checks as websites': (size) =>
    oneOrganization({
      additional_websites: times(size, (n) => ({ url: `https://a${n}.example.org/` })),
      checks: times(size, (n) => ({ url: `https://b${n}.example.org/`, state: 'gone' })),
    }),
  'one string of websites': (size) =>
    oneOrganization({ website: times(size, (n) => `https://a${n}.example.org/`).join(' and ') }),
  'people with telephones': (size) =>
    oneOrganization({
      contacts: times(size, (n) => ({ name: `N ${n}`, phones: [`0123456${n}`, { number: '' }] })),
    }),
  'one organisation with every country': (size) =>
    oneOrganization({ countries: times(size, () => 'GB') }),
  'one id for all': (size) => feedOf(times(size, (n) => ({ id: 'same', name: `Org ${n}` }))),
  'no ids and one name': (size) => feedOf(times(size, () => ({ name: 'Same' }))),
  'nothing but records that are none': (size) => feedOf(times(size, (n) => (n % 2 ? null : []))),
  'a name in every language': (size) =>
    oneOrganization({
      translations: Object.fromEntries(times(size, (n) => [`x-${n}`, { name: `Un ${n}` }])),
    }),
  'tips that are lists': (size) =>
    feedOf([], { tips: { items: times(size, (n) => ({ text: `- a${n}\n- b\n\n- c` })) } }),
  'a description of spaces': (size) =>
    oneOrganization({ description: `a${' \n'.repeat(size * 20)}b` }),
  'a website that ends in spaces and commas, but for a letter': (size) =>
    oneOrganization({ website: `https://example.org/${', '.repeat(size * 5)}x` }),
  'an e-mail address that ends in commas, but for a letter': (size) =>
    oneOrganization({ email: `a@example.org${','.repeat(size * 5)}x` }),
  'a telephone number of zeros in brackets': (size) =>
    oneOrganization({ phone: `+44 ${'(0) '.repeat(size * 5)}x` }),
  'a letter with very many marks': (size) =>
    oneOrganization({ alternate_name: `e${'\u0301\u200D'.repeat(size * 5)}` }),
  'one giant text': (size) => oneOrganization({ description: 'word word. '.repeat(size * 20) }),
  'a text that is cut in lines': (size) =>
    oneOrganization({ alert: 'line\n'.repeat(size * 5), name: 'n'.repeat(size * 10) }),
  'a text of brackets': (size) => oneOrganization({ description: '[a]'.repeat(size * 20) }),
  'escapes of half a character': (size) =>
    feedOf([{ name: 'One', description: '\uD800a'.repeat(size * 5) }]),
};

/** What an author may have given besides the list, as long as the feed is. */
const attributesFor = (size) => ({
  'only-category': `c${size} ${times(size, (n) => `c${n}`).join(' ')}`,
  'only-ids': times(size, (n) => `org-${n} one same`).join(','),
});

export function adversarialFeeds({ site }) {
  describe('a feed made to keep the server busy', () => {
    const workOn = (make, size) =>
      site.work(
        `$feed = PartnerDirectory\\read_body( $given['body'] );
         foreach ( $given['attributes'] as $attributes ) {
           PartnerDirectory\\fallback( 'directory', $attributes, is_array( $feed ) ? $feed : null, '' );
         }`,
        { body: JSON.stringify(make(size)), attributes: [{ lang: 'cy' }, attributesFor(size)] },
      );

    for (const [shape, make] of Object.entries(SHAPES)) {
      it(`is no more work than its size allows: ${shape}`, async () => {
        const [small, large] = [await workOn(make, SMALL), await workOn(make, LARGE)];
        assert.ok(small > SMALL, `${small} steps are counted`);
        assert.ok(large < small * MOST_GROWTH, `${small} steps grow to ${large}`);
      });
    }
  });
}
