import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseFeed } from '../src/feed/decode/parse-feed.js';
import { FULL_FEED } from './full-feed.js';
import { strangersIn } from './support/allowed.js';
import { armed, ATTACKS } from './support/attacks.js';
import { recordConsole } from './support/console.js';
import { cards, mountWith, parts, settled, statusOf, tipsIn } from './support/page.js';

type Path = readonly (string | number)[];

/** Every place in a JSON value. */
function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A copy of a JSON value with another one at a place of it, if it has that place. */
function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((each, index) => (index === key ? replaced(each, rest, other) : each));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      name === key ? replaced(each, rest, other) : each,
    ]),
  );
}

const nested = (depth: number): unknown => (depth ? [nested(depth - 1)] : 'deep');

const strings = fc.oneof(
  fc.constantFrom(...ATTACKS.map((attack) => armed(attack, 0))),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\u202e',
    '\ud800',
    '\ufeff',
    '\u200b',
    'a-b',
    'en-a',
    '2.0',
    '1e400',
  ),
  fc.constantFrom('https://example.org', 'a@example.org', '01632 960001', '2026-02-30', 'cy', 'GB'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x', 'W\u0301', '\n- ', ' a', '🏫').map((each) => each.repeat(2000)),
);

const values = fc.oneof(
  { weight: 3, arbitrary: strings },
  {
    weight: 2,
    arbitrary: fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }) as fc.Arbitrary<unknown>,
  },
  fc.constantFrom<unknown>(NaN, Infinity, -0, 1e300, 2 ** 60, null, true, [], {}, nested(500)),
  fc.array(strings, { maxLength: 30 }),
  fc.dictionary(fc.oneof(strings, fc.constantFrom('id', 'name', '__proto__', 'cy')), strings),
);

const places = [...placesIn(FULL_FEED)];
const feeds = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...places.slice(1)), values), { minLength: 1, maxLength: 8 })
      .map((changes) =>
        changes.reduce<unknown>((feed, [path, other]) => replaced(feed, path, other), FULL_FEED),
      ),
  },
  { weight: 1, arbitrary: values },
);

/** How many organisations can be shown of a feed; nothing where it is none. */
function countOf(feed: unknown): number | undefined {
  try {
    return parseFeed(feed).feed.organizations.length;
  } catch {
    return undefined;
  }
}

describe('any JSON value in any field of a feed', () => {
  const thrown: string[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push(String('reason' in event ? event.reason : event.message));

  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });

  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  });

  it('would be seen in what it makes', async () => {
    const element = document.createElement('div');
    const inner = document.createElement('a');
    element.attachShadow({ mode: 'open' }).append(inner, document.createElement('script'));
    const made = {
      href: 'javascript:alert(1)',
      id: 'status',
      class: 'stranger',
      part: 'stranger',
      style: 'color: red',
      name: 'search',
      onclick: 'alert(1)',
      target: '_blank',
      lang: '<b>',
    };
    for (const [name, value] of Object.entries(made)) inner.setAttribute(name, value);
    expect(await strangersIn(element)).to.deep.equal([
      ...Object.entries(made).map(([name, value]) => `<a ${name}="${value}">`),
      '<script>',
    ]);
  });

  it('leaves a directory, a card and the tips whole, with nothing in them of its making', async () => {
    const lines = [recordConsole('error'), recordConsole('warn')] as string[][];
    const directory = await mountWith('partner-directory', { feed: FULL_FEED });
    const card = await mountWith('org-card', { org: FULL_FEED.organizations[0] });
    const tips = await mountWith('linking-tips', { feed: FULL_FEED });
    await fc.assert(
      fc.asyncProperty(feeds, async (feed) => {
        for (const each of lines) each.length = 0;
        const count = countOf(feed);
        const [org] = (feed as typeof FULL_FEED | null)?.organizations ?? [];
        directory.feed = feed;
        tips.feed = feed;
        card.org = org;
        for (const element of [directory, tips, card]) await settled(element);

        const own = feed === null || feed === undefined || !feed;
        if (!own) {
          if (count === undefined) expect(statusOf(directory)?.textContent).not.to.equal('');
          else expect(cards(directory)).to.have.lengthOf(count);
          expect(parts(tips, 'tips').length + parts(tips, 'failure').length).to.be.at.most(1);
          expect(!!tipsIn(directory)).to.equal(parts(tips, 'tips').length === 1);
        }
        for (const element of [directory, tips, card]) {
          expect(element.shadowRoot?.querySelectorAll('.root')).to.have.lengthOf(1);
          expect(await strangersIn(element)).to.deep.equal([]);
        }
        const said = lines.flat();
        for (const tag of ['partner-directory', 'linking-tips', 'org-card']) {
          expect(said.filter((line) => line.startsWith(`<${tag}> `)).length).to.be.at.most(1);
        }
        expect(said.filter((line) => !/^<[a-z-]+> /.test(line))).to.deep.equal([]);
        expect(thrown).to.deep.equal([]);
      }),
      { numRuns: 100, seed: 20_260_301 },
    );
  }).timeout(60_000);
});
