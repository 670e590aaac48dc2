import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { ParsedFeed } from '../model.js';
import { FeedError } from '../feed-error.js';
import { parseFeed } from '../decode/parse-feed.js';
import { readBody, type ReadOptions } from './read-body.js';

/** More than a slice holds. */
const BIG = 33_000;

const organizations = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `org-${n}`,
    name: `Öne 学校 ${n}`,
    description: 'Linking schools across the world. '.repeat(8),
    category: `Kind ${n % 3}`,
  }));
const head = { version: '1.0', title: 'A feed', language: 'en' };
const feed = { ...head, organizations: organizations(2000) };

/** Gives the bytes of a text in chunks of these sizes, again and again. */
function reader(text: string, sizes: readonly number[] = [20_000]) {
  const bytes = new TextEncoder().encode(text);
  let from = 0;
  let turn = 0;
  return async () => {
    if (from >= bytes.length) return undefined;
    const chunk = bytes.subarray(from, (from += sizes[turn % sizes.length] ?? 1));
    turn += 1;
    return chunk;
  };
}

const read = (input: unknown, options?: ReadOptions) =>
  readBody(reader(typeof input === 'string' ? input : JSON.stringify(input)), options);

async function failure(input: unknown, options?: ReadOptions): Promise<unknown> {
  return read(input, options).then(
    () => expect.fail('was read'),
    (error: unknown) => error,
  );
}

/** What is read, or why nothing is. */
async function verdict(parse: () => ParsedFeed | Promise<ParsedFeed>) {
  try {
    const { feed: model, problems } = await parse();
    return { feed: model, problems };
  } catch (error) {
    return error instanceof FeedError ? error.reason : (error as Error).name;
  }
}

describe('readBody', () => {
  describe('gives the same feed and problems as a whole parse:', () => {
    const { organizations: records, ...rest } = feed;
    const categories = [
      { id: 'zero', name: 'Kind 0' },
      { id: 'one', name: 'Kind 1' },
    ];
    const tips = { items: ['Write first.'] };
    const cases: Record<string, unknown> = {
      'organizations last': { ...rest, categories, tips, organizations: records },
      'organizations first': { organizations: records, ...rest, categories, tips },
      'categories behind them': { ...rest, organizations: records, categories },
      'tips behind them': { ...rest, categories, organizations: records, tips },
      'no categories': feed,
      'no version': { organizations: records },
      'the other spelling': { ...rest, organisations: records },
      'both spellings': { ...rest, organisations: records, organizations: records.slice(0, 3) },
      'a bare list': records,
      'a bare list of nothing': Array.from({ length: 20_000 }, () => null),
      'the same id again and again': {
        ...rest,
        organizations: records.map((record) => ({ ...record, id: 'x' })),
      },
      'a spelling in capitals': { ...rest, Organizations: records },
      'records none of which can be shown': {
        ...rest,
        tips,
        organizations: records.map(({ id, category }) => ({ id, category, _: 'x'.repeat(40) })),
      },
      'a small feed': { ...rest, organizations: records.slice(0, 3) },
    };
    for (const [name, input] of Object.entries(cases)) {
      it(name, async () => {
        expect(await verdict(() => read(input))).to.deep.equal(
          await verdict(() => parseFeed(JSON.parse(JSON.stringify(input)))),
        );
      });
    }

    it('the same words for a failure', async () => {
      const input = {
        ...rest,
        organizations: records.map(({ id }) => ({ id, _: 'x'.repeat(99) })),
      };
      expect(await failure(input)).to.deep.include({
        reason: 'wrong-shape',
        message:
          'None of its 2000 organisations can be shown. Organisation 1: name should be given.',
      });
    });

    it('a key that comes twice', async () => {
      const text = JSON.stringify(feed);
      const more = `${text.slice(0, -1)},"title":"Last","organizations":[{"id":"a","name":"A"}]}`;
      const last = parseFeed(JSON.parse(more));
      expect(last.feed.title).to.equal('Last');
      expect(await verdict(() => read(more))).to.deep.equal(await verdict(() => last));
    });

    it('random feeds in random chunks', async () => {
      const word = fc.constantFrom('a', 'b', 'A', 'Kind 0', '', ' x ', '学校', '\u{1f600}"\\');
      const junk = fc.oneof(word, fc.jsonValue({ maxDepth: 1 }));
      const isBig = fc.constantFrom(false, false, true);
      const record = fc.oneof(
        {
          weight: 9,
          arbitrary: fc.record(
            {
              id: word,
              name: word,
              category: word,
              category_ids: fc.array(word, { maxLength: 2 }),
              phone: junk,
              website: junk,
              email: junk,
              _big: isBig,
            },
            { requiredKeys: ['name', '_big'] },
          ),
        },
        { weight: 1, arbitrary: junk },
      );
      const records = fc.array(record, { maxLength: 12 });
      const category = fc.record({ id: word, name: word });
      const members = fc.record(
        {
          version: fc.constantFrom('1.0', '1.0', '1.2', 1, '2.0', null),
          title: junk,
          language: junk,
          categories: fc.oneof(fc.array(category, { maxLength: 3 }), junk),
          tips: junk,
          page: junk,
          organizations: records,
          organisations: records,
        },
        { requiredKeys: [] },
      );
      const shuffled = members.chain((object) =>
        fc
          .shuffledSubarray(Object.entries(object), { minLength: Object.keys(object).length })
          .map((entries) => Object.fromEntries(entries)),
      );
      const input = fc.oneof({ weight: 5, arbitrary: shuffled }, { weight: 1, arbitrary: records });
      const sizes = fc.array(fc.integer({ min: 1000, max: 50_000 }), { minLength: 1 });
      await fc.assert(
        fc.asyncProperty(input, sizes, async (json, chunks) => {
          const text = JSON.stringify(json, (key, value: unknown) =>
            key === '_big' && value === true ? 'x'.repeat(BIG) : value,
          );
          expect(await verdict(() => readBody(reader(text, chunks)))).to.deep.equal(
            await verdict(() => parseFeed(JSON.parse(text))),
          );
        }),
        { numRuns: 60 },
      );
    });

    it('bodies that break off or are damaged, which it never takes for whole', async () => {
      const text = JSON.stringify({ ...feed, organizations: feed.organizations.slice(0, 400) });
      const damage = fc.tuple(fc.nat(text.length), fc.constantFrom('', '"', '}', ',', ']', '\\'));
      await fc.assert(
        fc.asyncProperty(damage, fc.boolean(), async ([at, put], isCut) => {
          const bad = text.slice(0, at) + put + (isCut ? '' : text.slice(at + 1));
          expect(await verdict(() => read(bad))).to.deep.equal(
            await verdict(() => parseFeed(JSON.parse(bad))),
          );
        }),
        { numRuns: 60 },
      );
    });
  });

  describe('while a big body arrives', () => {
    const { now } = performance;

    /** Makes each look at the clock take so long. */
    function slowDown(milliseconds: number) {
      let time = 1000;
      performance.now = () => (time += milliseconds);
    }

    beforeEach(() => slowDown(60));
    afterEach(() => {
      performance.now = now;
    });

    /** How often it tells of a feed of some twenty slices, if every look at the clock takes so long. */
    async function timesTold(milliseconds: number): Promise<number> {
      slowDown(milliseconds);
      let told = 0;
      await read(feed, { onPartial: () => (told += 1) });
      return told;
    }

    it('tells of the feed so far, but not too often', async () => {
      expect(await timesTold(251)).to.be.within(4, 6);
      expect(await timesTold(26)).to.be.within(2, 4);
    });

    /** Gives half of the feed, and the rest when it may. */
    function halves(until: () => Promise<unknown>) {
      const text = JSON.stringify(feed);
      const next = reader(text, [text.length / 2]);
      let isRest = false;
      return async () => {
        if (isRest) await until();
        isRest = true;
        return next();
      };
    }

    it('tells of a beginning after which nothing comes for a while', async () => {
      slowDown(0);
      let onPartial = (_partial: ParsedFeed) => {};
      const told = new Promise<ParsedFeed>((resolve) => (onPartial = resolve));
      await readBody(
        halves(() => told),
        { onPartial },
      );
      expect((await told).partial).to.equal(true);
    });

    it('tells nothing once it has failed', async () => {
      slowDown(0);
      const { setTimeout: native } = globalThis;
      const told: ParsedFeed[] = [];
      let later: Promise<unknown> = Promise.resolve();
      // Whatever is to happen later has happened when as much time has passed again.
      globalThis.setTimeout = ((act: () => void, delay: number) => {
        const timer = native(act, delay);
        later = new Promise((resolve) => native(resolve, delay));
        return timer;
      }) as typeof setTimeout;
      try {
        await readBody(
          halves(() => Promise.reject(new Error('lost'))),
          {
            onPartial: (partial) => told.push(partial),
          },
        ).catch((error: unknown) => error);
      } finally {
        globalThis.setTimeout = native;
      }
      await later;
      expect(told).to.have.lengthOf(0);
    });

    it('gives what there is so far, which grows in place', async () => {
      const partials: ParsedFeed[] = [];
      let first = 0;
      const parsed = await read(feed, {
        onPartial(partial) {
          first ||= partial.feed.organizations.length;
          partials.push(partial);
        },
      });
      expect(first).to.be.within(20, 200);
      for (const { feed: model, partial } of partials) {
        expect(partial).to.equal(true);
        expect(model.title).to.equal('A feed');
        expect(model).not.to.equal(parsed.feed);
        expect(model.organizations).to.equal(parsed.feed.organizations);
      }
      expect(parsed.partial).to.equal(undefined);
      expect(parsed.feed.organizations).to.have.lengthOf(2000);
    });

    it('lets the first of it be nextPaint before it goes on', async () => {
      const native = globalThis.requestAnimationFrame;
      const frames: string[] = [];
      globalThis.requestAnimationFrame = (paint) => {
        frames.push('asked');
        queueMicrotask(() => paint(0));
        return 0;
      };
      try {
        await readBody(reader(JSON.stringify(feed), [Infinity]), {
          onPartial: () => frames.push('shown'),
        });
      } finally {
        globalThis.requestAnimationFrame = native;
      }
      expect(frames.slice(0, 2)).to.deep.equal(['shown', 'asked']);
    });

    it('tells nothing of a small one', async () => {
      let told = 0;
      await read({ ...feed, organizations: organizations(20) }, { onPartial: () => (told += 1) });
      expect(told).to.equal(0);
    });

    it('tells nothing before it knows the version', async () => {
      let told = 0;
      const { organizations: records, ...rest } = feed;
      await read({ organizations: records, ...rest }, { onPartial: () => (told += 1) });
      expect(told).to.equal(0);
    });

    it('stops at an unknown version', async () => {
      let asked = 0;
      const next = reader(JSON.stringify({ ...feed, version: '2.0' }));
      const error = await readBody(() => {
        asked += 1;
        return next();
      }, {}).catch((reason: unknown) => reason);
      expect(error).to.have.property('reason', 'unknown-version');
      expect(asked).to.equal(2);
    });

    it('stops when it is told to', async () => {
      const caller = new AbortController();
      const counts: number[] = [];
      const error = await failure(feed, {
        signal: caller.signal,
        onPartial(partial) {
          counts.push(partial.feed.organizations.length);
          caller.abort('enough');
        },
      });
      expect(error).to.equal('enough');
      expect(counts).to.have.lengthOf(1);
    });
  });

  describe('stops at its caps', () => {
    it('with as many organisations as are allowed', async () => {
      let asked = 0;
      const next = reader(JSON.stringify(feed));
      const parsed = await readBody(
        () => {
          asked += 1;
          return next();
        },
        { maxRecords: 150 },
      );
      expect(parsed.cut).to.equal(true);
      expect(parsed.feed.organizations).to.deep.equal(
        parseFeed({ ...feed, organizations: feed.organizations.slice(0, 150) }).feed.organizations,
      );
      expect(asked).to.be.below(5);
    });

    for (const [name, input] of Object.entries({
      'a small feed': { ...head, organizations: organizations(20) },
      'a small list': organizations(20),
      'the other spelling': { ...head, organisations: organizations(20) },
      'a feed whose version comes last': { organizations: organizations(2000), ...head },
    })) {
      it(`in ${name} too`, async () => {
        const parsed = await read(input, { maxRecords: 5 });
        expect(parsed.cut).to.equal(true);
        expect(parsed.feed.organizations).to.have.lengthOf(5);
      });
    }

    it('only past them', async () => {
      for (const count of [20, 2000]) {
        const text = JSON.stringify({ ...head, organizations: organizations(count) });
        const maxBytes = new TextEncoder().encode(text).length;
        const parsed = await read(text, { maxRecords: count, maxBytes });
        expect(parsed.cut).to.equal(false);
        expect(parsed.feed.organizations).to.have.lengthOf(count);
      }
    });

    it('with the organisations that came in so many bytes', async () => {
      const parsed = await read(feed, { maxBytes: 200_000 });
      expect(parsed.cut).to.equal(true);
      expect(parsed.feed.organizations.length).to.be.within(100, 1000);
      expect(parsed.feed.title).to.equal('A feed');
    });

    it('with an error where nothing came in them', async () => {
      expect(await failure(feed, { maxBytes: 1000 })).to.have.property('reason', 'too-large');
      const { organizations: records, ...rest } = feed;
      expect(
        await failure({ organizations: records, ...rest }, { maxBytes: 200_000 }),
      ).to.have.property('reason', 'too-large');
    });
  });
});
