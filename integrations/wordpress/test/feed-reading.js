import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactPoints } from '../../../dist/view/contact-points.js';
import { parseFeed } from '../../../dist/feed/decode/parse-feed.js';
import { feedOf } from './support/demo.js';
import { block, render, shortcode } from './support/posts.js';

const ADDRESSES = {
  website: [
    'https://www.example.org',
    'www.example.org/page/?a=1&b=2#there',
    'http://example.org:8080/',
    'https://example.org/,',
    'https://user@example.org/',
    'https://example.org@evil.example/',
    'https:evil.example',
    '//evil.example/',
    '/partners',
    'javascript:alert(1)',
    'JavaScript&colon;alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)//.example.org/',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'ftp://example.org/',
    'https://example.org/"onmouseover="alert(1)',
    'https://example.org/<script>',
    'https://пример.example/',
    'https://ПРИМЕР.example/',
    'https://e\u0301cole.example/',
    'https://example.org/a b',
    `https://example.org/${'a'.repeat(3000)}`,
    'http://a\u0000b.example/',
    'http://a\u202Eb.example/',
    'https://example.org\\@evil.example/',
    'https:///example.org/',
    'https://127.1/',
    'https://ex%61mple.org/',
    'https://١.example/',
    'https://example.org/a%0Ab',
    'https://example.org/a/../b?c=1|2',
  ],
  email: [
    'office@example.org',
    'mailto:office@example.org,',
    'office@example.org?bcc=all@evil.example',
    'office@example.org&subject=x',
    'a@example.org,b@evil.example',
    'office@example.org\r\nBcc: all@evil.example',
    'office%0A@example.org',
    '"><script>alert(1)</script>@example.org',
    'of\u0000fice@example.org',
    'nobody',
  ],
  phone: [
    '020 7620 0735',
    '+44 (0)20 7620 0735',
    '(01223) 365-589',
    '*21*0123456789#',
    '0800 SCHOOL',
    'Tel: 020 7620 0735 ext. 12',
    '(+44) 20\u20137620\u20110735',
    '12',
    '020 7620 0735;phone-context=evil',
  ],
};

const linksIn = (html) =>
  [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href.replace(/&#0?38;|&amp;/g, '&'));

export function feedReading({ site, feeds }) {
  const shown = (path, feed) => {
    const src = feeds.answer(path, { body: feed });
    return render(site, [block({ src, link: '/plain' }), shortcode({ src, link: '/plain' })]);
  };

  describe('what a feed says, in a fallback', () => {
    it('is read with its shorthands', async () => {
      const [html] = await shown('/short.json', {
        organisations: [
          {
            name: 'Short',
            telephone: ['01234 567890', '01234 567891'],
            web: 'http://a.example.org/ and http://b.example.org/',
            email: ['x@example.org', 'y@example.org'],
            contacts: { name: 'Ann', title: 'Head', email: 'ann@example.org' },
            locations: [{ addresses: [{ address_1: '1 High St', city: 'Bangor' }] }],
          },
          { alternate_name: 'Another name' },
          { description: 'Nameless' },
          { website: 'https://nameless.example.org/' },
          null,
          'text',
          { name: 'Short again', id: 'short' },
        ],
      });
      assert.deepEqual(linksIn(html), [
        'tel:01234567890',
        'tel:01234567891',
        'mailto:x@example.org',
        'mailto:y@example.org',
        'http://a.example.org/',
        'http://b.example.org/',
        'mailto:ann@example.org',
        'https://nameless.example.org/',
      ]);
      assert.match(html, />ann@example.org<\/a> \(Ann, Head\)/);
      assert.match(html, /Address: 1 High St, Bangor/);
      assert.match(html, />Another name</);
      assert.match(html, />Nameless</);
      assert.match(html, />nameless\.example\.org<\/h3>/);
      assert.doesNotMatch(html, /Short again|null/);
    });

    it('has a link only where the library itself makes one', async () => {
      for (const [key, addresses] of Object.entries(ADDRESSES)) {
        const feed = feedOf(
          addresses.map((address, n) => ({ name: `Number ${n}`, [key]: address })),
        );
        const [html] = await shown(`/${key}.json`, feed);
        const items = html.split('<h3>').slice(1);
        const made = parseFeed(feed).feed.organizations.map((org) =>
          contactPoints(org).flatMap(({ href }) => href ?? []),
        );
        assert.equal(items.length, made.length);
        items.forEach((item, n) => {
          const hrefs = linksIn(item).map((href) => new URL(href).href);
          assert.deepEqual(
            hrefs,
            made[n].filter((href) => hrefs.includes(href)),
            addresses[n],
          );
        });
        assert.ok(linksIn(items[0])[0], `a good ${key} has a link`);
        for (const link of html.match(/<a .*?>/g)) assert.match(link, /rel="noopener noreferrer"/);
      }
    });

    it('is no link where characters would have to be taken out of it', async () => {
      const [html] = await shown(
        '/altered.json',
        feedOf([
          {
            name: 'Altered',
            website: 'http://a\u0000b.example/',
            additional_websites: ['http://a\u202Eb.example/', 'http://a\uD800b.example/'],
            email: 'of\u0000fice@example.org',
            checks: [
              { url: 'https://c.example/', state: 'gone', archive_url: 'https://d\u0007e/' },
            ],
          },
        ]),
      );
      assert.match(html, /Altered/);
      assert.deepEqual(linksIn(html), []);
    });

    it('has the ids, names, categories and countries that the library reads', async () => {
      const feed = feedOf(
        [
          { name: 'Ysgol Tŷ Coch' },
          { name: 'Ysgol Ty Coch!' },
          { name: 'ΑΘΗΝΑ, Łódź & İstanbul ﬁrst ½' },
          { name: 'مدرسة الأمل', category: ['ÉCOLES', 'écoles du monde', 'e\u0301coles'] },
          { name: '!!!', category: 'Écoles du Monde' },
          { name: '日本の学校', category_ids: ['ΣΧΟΛΕΙΑ', 'unknown', 'wales', 'WALES'] },
          { id: 'a', name: 'A', countries: ['uk', 'ET', 'et', 'Kenya', 7], category: 'Wales' },
          { id: 'a', name: 'Again' },
          { id: 1, name: 'One', status: 'DEFUNCT', category_ids: 'c1' },
          { alternate_name: 'Only another' },
          { description: 'Friends of Africa is a charity.' },
          { website: 'https://example.org/' },
          { description: '' },
          ['a list'],
        ],
        {
          categories: [
            { id: 'wales', name: 'Cymru' },
            { name: 'Écoles' },
            { id: 'c1' },
            { name: 'Σχολεια', parent_id: 'wales' },
            { id: 'wales', name: 'Twice' },
            {},
            'Bare',
            null,
          ],
          version: '',
          page: 'Welcome',
          tips: ['One.', { text: 'Two.', title: 'More' }, { title: 'Nothing' }],
        },
      );
      const read = ({ organizations, categories, page, tips }) => ({
        title: page.title,
        tips: tips.items.map(({ text, title = '' }) => ({ text, title })),
        organizations: organizations.map(
          ({ id, name, category_ids, countries = [], status = '' }) => ({
            ...{ id, name, category_ids, countries, status },
          }),
        ),
        categories: categories.map(({ id, name, parent_id = '' }) => ({ id, name, parent_id })),
      });
      const made = await site.php(
        'return PartnerDirectory\\read_body( $given );',
        JSON.stringify(feed),
      );
      assert.deepEqual(read(made), read(parseFeed(feed).feed));
    });

    it('has the host of a link as browsers ask for it', async () => {
      const [html] = await shown(
        '/hosts.json',
        feedOf([
          { name: 'Foreign', website: 'https://пример.example/' },
          {
            name: 'Decomposed',
            website: 'https://E\u0301cole.example/',
            email: 'a@n\u0303u.example',
          },
          { name: 'Another letter', website: 'https://q\u0301.example/' },
        ]),
      );
      assert.deepEqual(linksIn(html), [
        'https://xn--e1afmkfd.example/',
        'mailto:a@xn--u-qga.example',
        'https://xn--cole-9oa.example/',
      ]);
      assert.match(html, />xn--e1afmkfd\.example<\/a>/);
    });

    it('says what HSDS and schema.org say of places, people and names', async () => {
      const [html] = await shown(
        '/schema.json',
        feedOf([
          {
            name: { '@value': 'Named', '@language': 'en' },
            website: 'https://a.example.org',
            sameAs: ['https://social.example.org/a'],
            contactPoint: { telephone: '01632 960001', contactType: 'enquiries' },
            contacts: [
              { name: 'Ann', title: 'Head', department: 'Letters', email: 'b@example.org' },
            ],
            address: {
              addressLocality: 'Calais',
              addressCountry: { '@type': 'Country', name: 'France' },
            },
            locations: [
              { name: 'Online', location_type: 'virtual', url: 'https://meet.example.org/a' },
              { name: 'Odd', url: 'javascript:alert(1)' },
            ],
          },
        ]),
      );
      assert.deepEqual(linksIn(html), [
        'https://a.example.org/',
        'https://social.example.org/a',
        'https://meet.example.org/a',
        'tel:01632960001',
        'mailto:b@example.org',
      ]);
      for (const text of [
        '<h3>Named</h3>',
        '(Online)',
        '(enquiries)',
        '(Ann, Head, Letters)',
        'Calais, France',
        'Odd',
      ]) {
        assert.ok(html.includes(text), `${text} in ${html}`);
      }
    });

    it('has the words of what Word, Outlook and WordPress leave in a text', async () => {
      const texts = [
        'One<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--> two',
        '<![if !supportLists]>One<![endif]><o:p/>',
        '<!--[if !mso]><!--><b>One</b><!--<![endif]-->',
        '<style>\n<!-- p {margin:0} -->\n</style><xml><o:x/></xml>In <st1:City>Leeds</st1:City>',
        '<meta charset="utf-8"><b id="docs-internal-guid-1"><p dir="ltr">One</p></b>',
        'Ann<mailto:ann@a.example>, www.a.example <http://www.a.example/>',
        '[vc_row][vc_column width="1/2"]One[/vc_column][/vc_row][gallery ids="1,2"]',
        '<![CDATA[<p>One</p>]]> <!-- a <!-- b -->c',
        '<img src="https://a.example/l.png" alt="Logo" />Join us\\! C:\\a',
      ];
      const made = await site.php(
        'return array_map( "PartnerDirectory\\\\prose", json_decode( $given ) );',
        JSON.stringify(texts),
      );
      const { organizations } = parseFeed(
        feedOf(texts.map((description, n) => ({ name: `N${n}`, description }))),
      ).feed;
      assert.deepEqual(
        made,
        organizations.map(({ description }) => description),
      );
    });

    it('leads to no address that is gone or hijacked', async () => {
      const checks = [
        { url: 'https://gone.example.org', state: 'gone' },
        {
          url: 'https://taken.example.org/',
          state: 'hijacked',
          archive_url: 'https://archive.example.org/1',
        },
      ];
      const [html] = await shown(
        '/gone.json',
        feedOf([
          { name: 'Gone', status: 'defunct', website: 'https://gone.example.org', checks },
          { name: 'Taken', alert: 'Beware.', website: 'https://taken.example.org/', checks },
        ]),
      );
      assert.deepEqual(linksIn(html), ['https://archive.example.org/1']);
      assert.match(html, /gone.example.org This website is no longer theirs\./);
      assert.match(html, /taken.example.org This website is no longer theirs\./);
      assert.match(html, />archive.example.org\/1<\/a>/);
      assert.match(html, /No longer active/);
      assert.match(html, /Beware\./);
    });

    it('is text, whatever it looks like', async () => {
      const hostile = [
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '"><svg onload=alert(1)>',
        '</partner-directory><script>alert(1)</script>',
        '<!-- wp:html --><b>bold</b><!-- /wp:html -->',
        '[partner_directory src="https://evil.example/"]',
        '[caption width="1"]x[/caption]',
        '&lt;b&gt;',
        'It\'s -- "quoted" 3x4',
        'abc\u202Edef',
        'nul\u0000l',
      ];
      const feed = feedOf(
        hostile.map((text, n) => ({
          id: `org-${n}`,
          name: text,
          description: text,
          alternate_name: text,
          alert: text,
          phones: [{ number: text, description: text }],
          locations: [{ name: text, addresses: [{ city: text }] }],
          translations: { '"><script>': { name: text } },
        })),
        {
          title: hostile[0],
          language: '"><script>',
          tips: { heading: hostile[1], items: [{ text: hostile[2] }] },
        },
      );
      for (const html of await shown('/hostile.json', feed)) {
        const tags = new Set([...html.matchAll(/<\/?([\w-]+)/g)].map(([, tag]) => tag));
        tags.delete('div'); // What WordPress puts around a block.
        assert.deepEqual([...tags].sort(), ['h2', 'h3', 'li', 'p', 'partner-directory', 'ul']);
        assert.ok(
          html.includes('&#091;partner_directory src=&quot;https://evil.example/&quot;&#093;'),
        );
        assert.ok(html.includes('It&#039;s -- &quot;quoted&quot; 3x4'), 'words stay as they are');
        assert.ok(html.includes('abcdef') && html.includes('null'));
        assert.equal(html.split('<partner-directory').length, 2);
      }
    });

    it('runs no shortcode, also where WordPress looks for them twice', async () => {
      const src = feeds.answer('/shortcode.json', { body: feedOf([{ name: '[run_me]' }]) });
      const html = await site.php(
        `add_shortcode( 'run_me', fn() => 'It ran.' );
         $once = apply_filters( 'the_content', $given );
         return $once . do_shortcode( $once );`,
        `[run_me] ${block({ src })} ${shortcode({ src, query: '&#91;run_me&#93;' })}`,
      );
      assert.equal(html.match(/It ran\./g).length, 2);
      assert.equal(html.match(/<h3>&#091;run_me&#093;<\/h3>/g).length, 4);
    });

    it('is cut at two hundred organisations, and says so', async () => {
      const organizations = Array.from({ length: 201 }, (_, n) => ({ name: `Number ${n}` }));
      const [html] = await shown('/many.json', feedOf(organizations));
      assert.equal(html.split('<li>').length - 1, 200);
      assert.match(html, /The list was cut/);
    });
  });
}
