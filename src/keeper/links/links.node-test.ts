import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../json.js';
import { linksOf, withChecks } from './feed-links.js';
import type { Observation } from './observation.js';
import { pageText } from './page-text.js';
import { readRobots } from './robots.js';
import { verdictOf } from './verdict.js';

describe('robots.txt', () => {
  const allows = (text: string, path: string) => readRobots(text, 'partner-directory').allows(path);

  const cases: readonly (readonly [text: string, path: string, isAllowed: boolean])[] = [
    ['', '/', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /private', '/private/a', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /a/b\nAllow: /a', '/a/b/c', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: Partner-Directory\nDisallow: /x', '/a', true],
    ['User-agent: partner-directory\nUser-agent: other\nDisallow: /', '/a', false],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['user-agent:*\ndisallow:/*.pdf$ # no files', '/x/a.pdf', false],
    ['user-agent:*\ndisallow:/*.pdf$', '/x/a.pdf?b', true],
    ['user-agent:*\ndisallow:/*?', '/a?b=c', false],
    ['nonsense\n<html>', '/', true],
  ];
  for (const [text, path, isAllowed] of cases) {
    it(`${isAllowed ? 'allows' : 'forbids'} ${path}: ${JSON.stringify(text)}`, () => {
      assert.equal(allows(text, path), isAllowed);
    });
  }

  it('says how slow to be, within reason', () => {
    assert.equal(readRobots('User-agent: *\nCrawl-delay: 3', 'x').delay, 3000);
    assert.equal(readRobots('User-agent: *\nCrawl-delay: 9999', 'x').delay, 10_000);
  });

  it('takes no time, whatever is in it', () => {
    const rule = `User-agent: *\nDisallow: /${'*a'.repeat(10_000)}$`;
    assert.equal(allows(rule, `/${'a'.repeat(5000)}b`), true);
  });
});

describe('the words of a page', () => {
  it('are what people read', () => {
    const html =
      '<!doctype html><head><title>Link&nbsp;Ethiopia &amp; friends</title><style>p { a: "b" }</style></head><body><!-- hidden --><p>We<b> link</b></p><script>"casino"</script>schools&#8217; &#x41;</body>';
    const { title, text } = pageText(html);
    assert.equal(title, 'Link Ethiopia & friends');
    assert.match(text, /We link +schools’ A/);
    assert.doesNotMatch(text, /casino|hidden|"b"/);
  });

  it('are found in no time in hostile pages', () => {
    for (const piece of ['<script>', '<!--', '<', '<a ', '</', '&#x41']) {
      assert.ok(pageText(piece.repeat(40_000)).text.length < 400_000);
    }
  });
});

const NOW = '2026-03-10T12:00:00Z';
const WEEK_AGO = '2026-03-02T12:00:00Z';
const domainOf = (host: string) => host.split('.').slice(-2).join('.');
const OWNER = { names: ['Link Ethiopia', 'LE'] };
const WEBSITE = 'https://www.link.example/a';

const verdict = (seen: Partial<Observation>, missingSince?: string) =>
  verdictOf(
    { url: WEBSITE, hops: [], end: 'answer', status: 200, html: '', ...seen },
    OWNER,
    { missingSince },
    NOW,
    domainOf,
  );

describe('a link', () => {
  const hop = (status: number, to: string) => ({ status, to });
  const elsewhere = [hop(301, 'https://other.example/')];
  const CASINO = '<title>Best casino</title>Play online';

  const cases: Readonly<Record<string, readonly [Partial<Observation>, string, string?]>> = {
    'that answers': [{}, 'ok'],
    'that is not there today': [{ status: 404 }, 'missing'],
    'whose domain is not there today': [{ end: 'no-host' }, 'missing'],
    'that was not there a week ago, either': [{ status: 404 }, 'gone', WEEK_AGO],
    'withdrawn for good, the second time': [{ status: 410 }, 'gone', WEEK_AGO],
    'that was not there yesterday': [{ status: 404 }, 'missing', '2026-03-09T12:00:00Z'],
    'that turns robots away': [{ status: 403 }, 'unknown'],
    'that is asked too often': [{ status: 429 }, 'unknown'],
    'of a broken server': [{ status: 503 }, 'unknown'],
    'behind a page for robots': [{ html: '<title>Just a moment...</title>' }, 'unknown'],
    'that robots may not visit': [{ end: 'robots' }, 'unknown'],
    'that does not answer': [{ end: 'unreachable' }, 'unknown', WEEK_AGO],
    'with a certificate that is out of date': [{ end: 'certificate' }, 'unknown'],
    'into a private network': [{ end: 'private' }, 'unknown'],
    'in circles': [{ end: 'redirects' }, 'unknown'],
    'that has moved within its domain': [{ hops: [hop(301, 'https://link.example/b')] }, 'moved'],
    'that has moved for now': [{ hops: [hop(302, 'https://link.example/b')] }, 'ok'],
    'that now leads to the home page': [{ hops: [hop(301, 'https://link.example/')] }, 'unknown'],
    'to another domain that names it': [
      { hops: elsewhere, html: 'Welcome to Link  Ethiopia!' },
      'unknown',
    ],
    'to another domain that does not': [{ hops: elsewhere, html: 'Welcome' }, 'unknown'],
    'to another domain with a casino': [{ hops: elsewhere, html: CASINO }, 'suspect'],
    'with a casino where it was': [{ html: CASINO }, 'suspect'],
    'that is for sale': [{ html: '<p>This domain is for sale!</p>' }, 'suspect'],
    'that names its owner and a casino': [
      { html: '<p>Link Ethiopia: a night at the casino for charity</p>' },
      'ok',
    ],
    'that names its owner in other words': [
      { html: '<p>Ethiopia, and how we link schools; the casino</p>' },
      'ok',
    ],
    'with an image of a roulette in a script': [{ html: '<script>casino</script>Hello' }, 'ok'],
  };
  for (const [name, [seen, state, missingSince]] of Object.entries(cases)) {
    it(`is ${state}: ${name}`, () => {
      const made = verdict(seen, missingSince);
      assert.equal(made.state, state);
      assert.match(made.message, /\.$/);
    });
  }

  it('says where it has moved to, up to what may change again', () => {
    const hops = [hop(301, 'https://link.example/b'), hop(302, 'https://link.example/c')];
    assert.equal(verdict({ hops }).to, 'https://link.example/b');
  });
});

describe('the checks of a list', () => {
  const a = 'https://a.example/';
  const b = 'https://b.example/';
  const feed = (checks?: JsonObject[]): JsonObject => ({
    organizations: [
      {
        id: 'o',
        name: 'O',
        website: a,
        additional_websites: [{ url: b }],
        ...(checks && { checks }),
      },
    ],
  });
  const none = { hijacked: new Set<string>(), reinstated: new Set<string>() };
  const checksOf = (made: JsonObject) => (made['organizations'] as JsonObject[])[0]?.['checks'];
  const found = (state: 'ok' | 'gone' | 'unknown' | 'suspect' | 'missing') => ({
    state,
    checked: NOW,
  });

  it('are those of its links', () => {
    const links = linksOf({
      organizations: [
        {
          id: 'o',
          name: 'O',
          alternate_name: 'Oh',
          website: a,
          additional_websites: [{ url: b }, { url: a }],
          services: [
            { name: 's', url: 'https://c.example/' },
            { name: 't', url: 'nowhere' },
          ],
          translations: { cy: { name: 'Ow' } },
        },
        null,
      ],
    });
    assert.deepEqual(
      links.map(({ url }) => url),
      [a, b, 'https://c.example/'],
    );
    assert.deepEqual(links[0]?.names, ['O', 'Oh', 'Ow']);
  });

  it('say what was found, and keep what could not be told', () => {
    const before = [
      { url: b, state: 'gone', checked: '2026-01-01', archive_url: 'https://archive.example/' },
    ];
    const verdicts = new Map([
      [a, found('ok')],
      [b, found('unknown')],
    ]);
    assert.deepEqual(checksOf(withChecks(feed(before), verdicts, '2026-03-11', none)), [
      { url: a, state: 'ok', checked: '2026-03-10' },
      before[0],
    ]);
    assert.deepEqual(
      checksOf(withChecks(feed(), new Map([[a, found('missing')]]), 'x', none)),
      undefined,
    );
  });

  it('never say that a link is hijacked unless a person does', () => {
    const suspected = new Map([[a, found('suspect')]]);
    assert.equal(checksOf(withChecks(feed(), suspected, '2026-03-11', none)), undefined);
    const confirmed = { ...none, hijacked: new Set([a]) };
    const made = withChecks(feed(), suspected, '2026-03-11', confirmed);
    assert.deepEqual(checksOf(made), [{ url: a, state: 'hijacked', checked: '2026-03-11' }]);
    // It stays so, whatever is seen there later, until the person takes it back.
    const later = new Map([[a, found('ok')]]);
    assert.deepEqual(checksOf(withChecks(made, later, 'x', none)), checksOf(made));
    const back = withChecks(made, later, 'x', { ...none, reinstated: new Set([a]) });
    assert.deepEqual(checksOf(back), [{ url: a, state: 'ok', checked: '2026-03-10' }]);
  });

  it('lose those of links that the list no longer has', () => {
    const before = [{ url: 'https://old.example/', state: 'ok' }];
    assert.equal(checksOf(withChecks(feed(before), new Map(), 'x', none)), undefined);
  });
});
