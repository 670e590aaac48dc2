import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment, serialize as serializeHtml } from 'parse5';
import { FULL_FEED } from '../../test/full-feed.js';
import { parseFeed } from '../feed/decode/parse-feed.js';
import { fallbackOf, type FallbackOptions } from './fallback.js';
import { serialize } from './markup.js';

const DEMO: unknown = JSON.parse(readFileSync('demo/feed.json', 'utf8'));

const render = (feed: unknown, options: Partial<FallbackOptions> = {}) =>
  serialize(fallbackOf(parseFeed(feed).feed, { lang: 'en', headingLevel: 2, ...options }));

const feedOf = (organization: object, fields: object = {}) => ({
  version: '1.0',
  title: 'Partners',
  language: 'en',
  organizations: [{ id: 'a', name: 'A', ...organization }],
  ...fields,
});

/** As an HTML parser sees it, which moves or closes what is not where it may be. */
function reparsed(html: string): string {
  const faults: string[] = [];
  const tree = parseFragment(html, { onParseError: ({ code }) => faults.push(code) });
  assert.deepEqual(faults, []);
  return serializeHtml(tree);
}

const tagsIn = (html: string) =>
  new Set([...html.matchAll(/<([a-z\d]+)/g)].map(([, tag = '']) => tag));
const headingsIn = (html: string) =>
  [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\d>/g)].map(([, level, text]) => `${level} ${text}`);

describe('a fallback', () => {
  it('is HTML that a parser leaves as it is', () => {
    for (const feed of [DEMO, FULL_FEED, feedOf({})]) {
      for (const lang of ['en', 'cy', 'ar']) {
        const html = render(feed, { lang });
        assert.equal(reparsed(html), html);
      }
    }
  });

  it('has neither ids nor styles nor scripts, so that it is at home in any page', () => {
    const html = render(FULL_FEED);
    assert.doesNotMatch(html, /\s(?:id|name|style|on\w+)=|<(?:script|style|iframe)/);
    assert.deepEqual(
      [...new Set(html.match(/class="[^"]*"/g))],
      ['class="partner-directory-fallback"'],
    );
  });

  it('has its headings one below the other, from the level asked for', () => {
    assert.deepEqual(headingsIn(render(FULL_FEED, { headingLevel: 1 })), [
      '1 Find a partner',
      '2 Before you start',
      '3 Ask',
      '2 Who helps',
      '3 Finding a partner',
      '4 Twin Schools',
    ]);
    assert.deepEqual(headingsIn(render(FULL_FEED, { headingLevel: 5, noIntro: true })), [
      '5 Before you start',
      '6 Ask',
      '5 Who helps',
      '6 Finding a partner',
      '6 Twin Schools',
    ]);
    assert.deepEqual(headingsIn(render(feedOf({}))), ['2 Partners', '3 A']);
  });

  it('can be without what the element is without', () => {
    const without = { noIntro: true, noTips: true, noCommunity: true };
    const html = render(FULL_FEED, { lang: 'en-GB', ...without });
    assert.doesNotMatch(html, /Find a partner|Who can help|Before you start|Log in|<img/);
    assert.match(html, /Who helps.*Twin Schools.*Updated 30 April 2026/s);
  });

  it('says everything of an organisation, in its order', () => {
    const [org] = FULL_FEED.organizations;
    const checks = [{ url: 'http://blog.example.org/', state: 'gone' }];
    const html = render({ ...FULL_FEED, organizations: [{ ...org, checks }] });
    const said = html.slice(html.indexOf('<h5>Twin'), html.indexOf('</dl>'));
    assert.deepEqual(
      said
        .replaceAll(/<br>/g, ' / ')
        .replaceAll(/<[^>]+>/g, '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      [
        'Twin Schools',
        'Twin Schools of the Vale',
        'Closed in August.',
        'Twin Schools pairs schools.',
        'one',
        'two',
        'Telephone',
        '01632 960 001 extension 12 Mornings',
        'E-mail',
        'hello@example.org',
        'E-mail',
        "o'neill@example.org Ms O’Neill",
        'Website',
        'www.example.org/twins',
        'Website',
        'blog.example.org Blog This website is no longer theirs.',
        'Telephone',
        '01632 960 002 extension 3 Ann Other, Secretary, Evenings, text',
        'E-mail',
        'ann@example.org Ann Other, Secretary',
        'Address',
        'Reception, 1 Heol Fawr, Second floor, Y Fro, South Wales, Bro Morgannwg, CF00 0AA, United Kingdom Office Monday, Tuesday 09:00–17:00, Ring before you come (1 January 2026 – 31 December 2026)',
        'Telephone',
        '01632 960 003 extension 4 Office, Reception',
        'Telephone',
        '01632 960 004 extension 5 Bea Other, Warden, Office, At weekends',
        'E-mail',
        'bea@example.org Bea Other, Warden, Office',
      ],
    );
  });

  it('says that an organisation is closed, and a list empty', () => {
    assert.match(render(feedOf({ status: 'temporarily closed' })), /<p>Temporarily closed<\/p>/);
    assert.match(
      render(feedOf({ status: 'defunct', alert: 'Gone\nfor good' })),
      /<p>No longer active\. <span>Gone<br>for good<\/span><\/p>/,
    );
    assert.match(
      render(feedOf({}, { organizations: [] })),
      /<p>There are no organisations in this list yet\.<\/p>/,
    );
  });

  it('groups by category, what has none at the end', () => {
    const categories = [
      { id: 'b', name: 'Beta' },
      { id: 'a', name: 'Alpha' },
    ];
    const organizations = [
      { id: '1', name: 'One' },
      { id: '2', name: 'Two', category_ids: ['a'] },
      { id: '3', name: 'Three', category_ids: ['b'] },
    ];
    assert.deepEqual(headingsIn(render(feedOf({}, { categories, organizations }))), [
      '2 Partners',
      '3 Beta',
      '4 Three',
      '3 Alpha',
      '4 Two',
      '3 Other organisations',
      '4 One',
    ]);
  });

  it('is in the language asked for, and marks what is not', () => {
    const html = render(FULL_FEED, { lang: 'cy' });
    assert.match(
      html,
      /^<div class="[^"]*" lang="cy" dir="ltr">\n {2}<ul>[^]*?<\/ul>\n {2}<h2>Dod o hyd i bartner/,
    );
    assert.match(html, /<dt>Ffôn<\/dt>/);
    assert.match(html, /<span lang="en-GB" dir="ltr">Mornings<\/span>/);
    const arabic = render(feedOf({ description: 'مدرسة' }, { language: 'ar' }));
    assert.match(arabic, /<p lang="ar" dir="rtl">مدرسة<\/p>/);
  });

  it('is in every language that there is a file of words for', () => {
    const tags = readdirSync('src/i18n/locales')
      .filter((name) => /^[a-z]{2}\.ts$/.test(name))
      .map((name) => name.slice(0, 2));
    const said = tags.map((lang) => {
      const html = render(feedOf({}, { organizations: [] }), { lang });
      const dir = ['ar', 'ur'].includes(lang) ? 'rtl' : 'ltr';
      assert.ok(
        html.startsWith(`<div class="partner-directory-fallback" lang="${lang}" dir="${dir}"`),
      );
      return /<p>(.+)<\/p>/.exec(html)?.[1];
    });
    assert.equal(new Set(said).size, 18);
  });

  it('tells no website where its visitors come from, by links or images', () => {
    const html = render(FULL_FEED);
    const links = html.match(/<a .*?>/g) ?? [];
    assert.equal(links.length, 12);
    for (const link of links) {
      const rel = /example\.org\/(?:login|register|comments)"/.test(link) ? '' : ' noreferrer';
      assert.ok(link.includes(`rel="noopener${rel}"`), link);
    }
    assert.match(html, /<img [^>]* crossorigin="anonymous" referrerpolicy="no-referrer">/);
  });

  it('shows names that are absurdly long as a card does, and has them whole', () => {
    const long = (letter: string) => letter.repeat(400);
    const cut = (letter: string) => `title="${long(letter)}">${letter.repeat(300)}…<`;
    const html = render(
      feedOf(
        {
          name: long('n'),
          alternate_name: long('a'),
          description: 'What it does.',
          additional_websites: [{ url: `https://a.example/${long('w')}`, label: long('l') }],
        },
        { title: long('t'), page: { resources_heading: long('r') } },
      ),
    );
    for (const letter of 'nalrt') assert.ok(html.includes(cut(letter)), letter);
    assert.match(html, /title="a\.example\/w{400}">a\.example\/w{290}…</);
    for (const letter of 'nat') assert.ok(html.includes(`<p>${long(letter)}</p>`), letter);
    assert.equal(reparsed(html), html);
  });

  it('has the end of a text without end behind a disclosure, and has it whole', () => {
    const text = 'word '.repeat(3000).trim();
    const html = render(
      feedOf(
        { description: `${text}\n\nend`, alert: text, status: 'inactive' },
        { page: { summary: text }, tips: { heading: 'Tips', items: [{ id: 'a', text }] } },
      ),
    );
    assert.equal(html.match(/<details>\s*<summary>Read more<\/summary>\s*<p>/g)?.length, 4);
    assert.equal(html.match(/word/g)?.length, 4 * 3000);
    assert.equal(reparsed(html), html);
  });

  it('shows a feed’s markup as text, wherever it is', () => {
    const evil = '"><script>alert(1)</script><!-- x --> &amp; \' javascript:';
    const text = {
      text: evil,
      name: evil,
      description: evil,
      alternate_name: `Or ${evil}`,
      alert: evil,
    };
    const html = render(
      {
        version: '1.0',
        title: evil,
        language: 'en',
        page: { title: evil, summary: evil, resources_heading: evil, resources_intro: evil },
        tips: { heading: evil, items: [{ id: 'a', title: evil, ...text }] },
        categories: [{ id: 'a', ...text }],
        organizations: [
          {
            id: 'a',
            category_ids: ['a'],
            ...text,
            phones: [{ number: `1${evil}`, description: evil, extension: evil }],
            website: 'javascript:alert(2)',
            email: 'a@example.org?subject=x"onclick=y',
            contacts: [{ name: evil, email: 'b@example.org' }],
            locations: [{ name: `${evil}!`, addresses: [{ address_1: evil }] }],
          },
        ],
        updated: evil,
        community: {
          login_url: 'javascript:alert(2)',
          register_url: 'https://a.example/"onclick="',
        },
      },
      { lang: 'cy' },
    );
    assert.deepEqual(tagsIn(html), new Set('div h2 p h3 ul li h4 h5 dl dt dd span a'.split(' ')));
    assert.equal(html.match(/&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length, 18);
    assert.doesNotMatch(html, /alert\(2\)|<!--|href="(?!https?:|mailto:|tel:)/);
    assert.equal(reparsed(html), html);
  });
});
