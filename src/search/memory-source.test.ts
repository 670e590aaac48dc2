import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { countSteps } from '../../test/support/count-steps.js';
import { modelOf, organization, SAMPLE } from '../../test/support/sample-directory.js';
import type { Organization } from '../feed/model.js';
import { FACETS } from './facets.js';
import { memorySource } from './memory-source.js';
import { sorting } from './sort.js';
import type { Query, Results } from './source.js';

/** As the page does: where nothing matches yet, the rest of the work, then once more. */
function ask(source: ReturnType<typeof memorySource>, query: Query): Results {
  const results = source.search(query);
  if (!results.pending) return results;
  while (source.step());
  return source.search(query);
}

const namesOf = (list: readonly Organization[]) => list.map(({ name }) => name);

interface Row {
  readonly query: string;
  /** The names at the head of the list, in order. */
  readonly first: readonly string[];
  readonly total: number;
  readonly language?: string;
}

const EXACT: readonly Row[] = [
  { query: 'ludlow', first: ['Ludlow Trust 10'], total: 20 },
  { query: 'ludlow trust', first: ['Ludlow Trust 10', 'Ludlow Trust 70'], total: 4 },
  { query: 'TRUST, Ludlow', first: ['Ludlow Trust 10'], total: 4 },
  { query: 'udlow', first: ['Ludlow Trust 10'], total: 20 },
  { query: 'british council', first: ['British Council', 'British Council Wales'], total: 2 },
  { query: 'council british wales', first: ['British Council Wales'], total: 1 },
  { query: 'council', first: ['British Council Wales', 'British Council'], total: 2 },
  {
    query: 'link',
    first: ['Link Ethiopia', 'Cultural Links Partners', 'Open University Links'],
    total: 4,
  },
  {
    query: 'art',
    first: ['Arts & Crafts Exchange', 'Cultural Links Partners', 'Łódź Szkoła Partnerska'],
    total: 6,
  },
  { query: 'ethiopia', first: ['Link Ethiopia', 'Tree Fund'], total: 2 },
  { query: 'schools ethiopia', first: ['Tree Fund'], total: 1 },
  { query: 'gondar', first: ['Link Ethiopia'], total: 1 },
  { query: 'amhara education', first: ['Link Ethiopia'], total: 1 },
  { query: 'childrens', first: ['SOS Children’s Villages'], total: 1 },
  { query: "SOS children's", first: ['SOS Children’s Villages'], total: 1 },
  { query: 'kinderdorf', first: ['SOS Children’s Villages'], total: 1 },
  { query: 'oneill', first: ['O’Neill Fund'], total: 1 },
  { query: "o'neill", first: ['O’Neill Fund'], total: 1 },
  { query: 'ecole', first: ['École Sans Frontières'], total: 1 },
  { query: 'lodz', first: ['Łódź Szkoła Partnerska'], total: 1 },
  { query: 'strasse', first: ['Straße der Freundschaft'], total: 1 },
  { query: 'dong da', first: ['Trường Đống Đa'], total: 1 },
  { query: 'izmir kopru', first: ['İzmir Köprü Derneği'], total: 1 },
  { query: 'arts and crafts', first: ['Arts & Crafts Exchange'], total: 1 },
  { query: 'arts & crafts', first: ['Arts & Crafts Exchange'], total: 1 },
  { query: 'schools and colleges', first: ['Schools & Colleges Wales'], total: 1 },
  { query: 'ysgolion & cholegau', first: ['Schools & Colleges Wales'], total: 1 },
  { query: 'partneriaethau', first: ['Schools & Colleges Wales'], total: 1 },
  { query: 'operation', first: ['Co-operation Ireland'], total: 1 },
  { query: 'co-operation', first: ['Co-operation Ireland'], total: 1 },
  { query: 'university', first: ['University of the South', 'Open University Links'], total: 2 },
  { query: 'diversity', first: ['Diversity Trust'], total: 1 },
  { query: 'kenya', first: ['Savanna Friends'], total: 1 },
  { query: 'friends kenya', first: ['Savanna Friends'], total: 1 },
  { query: 'ethiopie', first: ['Link Ethiopia'], total: 1, language: 'fr' },
  { query: 'teacher exchange', first: ['Savanna Friends'], total: 1 },
  {
    query: 'guidance',
    first: [
      'British Council Wales',
      'British Council',
      'SOS Children’s Villages',
      'Cultural Links Partners',
    ],
    total: 4,
  },
  { query: 'safeguarding', first: ['SOS Children’s Villages'], total: 1 },
  {
    query: 'bartner',
    first: ['Cultural Links Partners', 'British Council', 'Link Ethiopia'],
    total: 3,
  },
  { query: 'हिन्दी', first: ['हिन्दी विद्यालय'], total: 1 },
  { query: 'विद्या', first: ['हिन्दी विद्यालय'], total: 1 },
  { query: 'مؤسسه التعليم', first: ['مُؤَسَّسَة التعليم'], total: 1 },
  { query: 'الامل', first: ['مدرسة الأمل'], total: 1 },
  { query: '学校', first: ['北京国际学校', '上海大学'], total: 2 },
  { query: '大学', first: ['上海大学'], total: 1 },
  { query: 'สันติ', first: ['โรงเรียนสันติภาพ'], total: 1 },
  { query: 'ШКОЛА', first: ['Школа дружбы'], total: 1 },
  { query: 'елка', first: ['Школа дружбы'], total: 1 },
  { query: 'οδοσ', first: ['Σύλλογος Φίλων'], total: 1 },
  { query: 'συλλογος', first: ['Σύλλογος Φίλων'], total: 1 },
  { query: 'השלום', first: ['בית ספר השלום'], total: 1 },
  { query: '국제', first: ['서울 국제학교'], total: 1 },
  { query: 'インター', first: ['東京インターナショナルスクール'], total: 1 },
];

const NEAR: readonly (readonly [query: string, ...names: string[]])[] = [
  ['univercity', 'University of the South', 'Open University Links'],
  ['univercity south', 'University of the South'],
  ['dversity', 'Diversity Trust'],
  ['ethopia', 'Link Ethiopia', 'Tree Fund'],
  ['britsh counsil', 'British Council Wales', 'British Council'],
  ['sefeguarding', 'SOS Children’s Villages'],
  ['kenia', 'Savanna Friends'],
  ['шкала', 'Школа дружбы'],
  // "हिन्दी" and "हिंदी" are one spelling, which "हिंद" is as near to.
  ['हिन्दू', 'हिन्दी विद्यालय', 'हिंद महासागर न्यास'],
  ['university diversity', 'University of the South', 'Open University Links', 'Diversity Trust'],
  ['univercity zzzzqqqq', 'University of the South', 'Open University Links'],
];

const NOTHING = ['xyz', 'zzzzqqqq', '京北', '<b>zz'];

describe('searching a directory', () => {
  const source = memorySource(SAMPLE);

  for (const { query, first, total, language } of EXACT) {
    it(`finds ${total} by "${query}", with ${first[0] ?? ''} at the head`, () => {
      const results = ask(source, { text: query, language });
      expect(namesOf(results.matches.slice(0, first.length))).to.deep.equal(first);
      expect(results.total).to.equal(total);
      expect(results.near).to.be.empty;
    });
  }

  for (const [query, ...names] of NEAR) {
    it(`finds by "${query}" what is near, apart from matches`, () => {
      const results = ask(source, { text: query });
      expect(namesOf(results.near)).to.have.members(names);
      expect(results.nearTotal).to.equal(names.length);
      expect(ask(source, { text: query, limit: 1 }).nearTotal).to.equal(names.length);
      expect(results.total).to.equal(0);
      expect(results.matches).to.be.empty;
    });
  }

  for (const query of NOTHING) {
    it(`finds nothing, nor anything near, by "${query}"`, () => {
      const results = ask(source, { text: query });
      expect(results.total).to.equal(0);
      expect(results.near).to.be.empty;
      expect(results.nearTotal).to.equal(0);
    });
  }

  it('finds everything by no words', () => {
    for (const text of ['', '  ', '?!', '&'])
      expect(source.search({ text }).total, text).to.equal(271);
  });

  it('says the words that what is listed has', () => {
    expect(ask(source, { text: 'École sans' }).words).to.deep.equal(['ecole', 'sans']);
    expect(ask(source, { text: 'univercity south' }).words).to.include.members([
      'university',
      'south',
    ]);
  });

  it('answers the same while somebody types as at once', () => {
    const typing = memorySource(SAMPLE);
    for (const { query, language } of EXACT) {
      for (let end = 1; end <= query.length; end++) {
        const text = query.slice(0, end);
        const atOnce = memorySource(SAMPLE).search({ text, language });
        expect(namesOf(typing.search({ text, language }).matches), text).to.deep.equal(
          namesOf(atOnce.matches),
        );
      }
    }
  }).timeout(60_000);
});

describe('names that are written apart or together', () => {
  const found = (query: string, ...list: string[]) => {
    const { matches, near } = ask(
      memorySource(modelOf(list.map((name) => organization({ name })))),
      { text: query },
    );
    return [namesOf(matches), namesOf(near)];
  };

  it('come before longer words that only begin with the query', () => {
    for (const [query, longer, ...names] of [
      ['ymca', 'Ymcat', 'YMCA', 'Y M C A', 'Y.M.C.A. Cardiff'],
      ['y.m.c.a.', 'Ymcat', 'YMCA', 'Y M C A'],
      ['4h', '4Hire', '4H', '4-H'],
      ['4-h', '4Hire', '4-H', '4H'],
      ['co-operative', 'Cooperatives', 'Co-operative', 'Cooperative'],
    ] as [string, string, ...string[]][]) {
      expect(found(query, longer, ...names), query).to.deep.equal([[...names, longer], []]);
    }
  });

  it('come before them if their description has the query as typed', () => {
    const source = memorySource(
      modelOf([
        organization({ name: 'Ymcat' }),
        organization({ name: 'Y.M.C.A.', description: 'The YMCA.' }),
      ]),
    );
    expect(namesOf(source.search({ text: 'ymca' }).matches)).to.deep.equal(['Y.M.C.A.', 'Ymcat']);
  });

  it('do not come before a word as typed, if the query is only a part of theirs', () => {
    expect(found('coop', 'Co-operative', 'Coopers')).to.deep.equal([
      ['Coopers', 'Co-operative'],
      [],
    ]);
  });

  it('are near to their words without spaces, however many and short these are', () => {
    for (const [query, name] of [
      ['savethechildren', 'Save the Children'],
      ['ukaid', 'UK Aid'],
      ['hanoi', 'Hà Nội'],
      ['서울국제학교', '서울 국제 학교'],
    ] as const) {
      expect(found(query, 'Children in the UK', name), query).to.deep.equal([[], [name]]);
    }
  });
});

describe('what is typed', () => {
  const source = memorySource(SAMPLE);

  const hostile = [
    '(a+)+$',
    '[',
    '.*',
    '\\',
    '(?:',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    'x',
    'ab ',
    '\ufdfa',
    'é',
    'a&',
    'a-',
    '학교',
    'partnre ',
    'schoolslink',
  ];

  for (const text of hostile) {
    it(`is never a regular expression, and takes no more than its length: ${text}`, () => {
      const steps = (length: number) =>
        countSteps(() => {
          const all = text.repeat(Math.ceil(length / text.length));
          expect(ask(source, { text: all.slice(0, length) }).matches.length).to.be.at.most(271);
        });
      // What the first use takes, such as reading the vocabulary, is not counted.
      steps(200);
      const few = steps(50);
      expect(steps(200), `${few}`).to.be.below(few * 4 * 1.5);
      // What is longer is cut. Only that it is pasted may cost: nothing is done with each character.
      expect(steps(100_000)).to.be.below(steps(200) + 100_000);
    });
  }

  it('may be the name of a property of every object', () => {
    for (const text of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(ask(source, { text }).total, text).to.equal(0);
    }
  });
});

describe('the order of a directory', () => {
  const categories = [
    { id: 'late', name: 'Late' },
    { id: 'early', name: 'Early' },
    { id: 'child', name: 'Child', parent_id: 'early' },
  ];
  const source = memorySource(
    modelOf(
      [
        organization({ name: 'None' }),
        organization({ name: 'Both', category_ids: ['early', 'late'], assured_date: '2024-01-01' }),
        organization({ name: 'Child', category_ids: ['unknown', 'child'] }),
        organization({ name: 'Late', category_ids: ['late'], assured_date: '2025-01-01' }),
        organization({ name: 'Early', category_ids: ['early'] }),
      ],
      { categories },
    ),
  );

  it('is by category as the feed has it, with how many each has', () => {
    const { matches, groups } = source.search({});
    expect(namesOf(matches)).to.deep.equal(['Late', 'Both', 'Early', 'Child', 'None']);
    expect(groups).to.deep.equal([
      { category: 'late', count: 1 },
      { category: 'early', count: 2 },
      { category: 'child', count: 1 },
      { category: undefined, count: 1 },
    ]);
  });

  it('puts an organisation into the category that is chosen', () => {
    const filters = new Map([['category', new Set(['late'])]] as const);
    expect(source.search({ filters }).groups).to.deep.equal([{ category: 'late', count: 2 }]);
    const restrict = { categories: new Set(['late']) };
    expect(source.search({ restrict }).groups).to.deep.equal([{ category: 'late', count: 2 }]);
  });

  it('is by name, or by date', () => {
    expect(namesOf(source.search({ order: 'name' }).matches)).to.deep.equal([
      'Both',
      'Child',
      'Early',
      'Late',
      'None',
    ]);
    expect(namesOf(source.search({ order: 'checked' }).matches)).to.deep.equal([
      'Late',
      'Both',
      'None',
      'Child',
      'Early',
    ]);
  });

  it('is the same for a part of it', () => {
    for (const order of ['category', 'relevance', 'name', 'checked'] as const) {
      const all = source.search({ order });
      const some = source.search({ order, limit: 3 });
      expect(some.matches, order).to.deep.equal(all.matches.slice(0, 3));
      expect({ ...some, matches: [] }, order).to.deep.equal({ ...all, matches: [] });
    }
  });

  it('is that of the feed by relevance to nothing, whatever was searched for before', () => {
    source.search({ text: 'late' });
    expect(namesOf(source.search({ order: 'relevance' }).matches)).to.deep.equal([
      'None',
      'Both',
      'Child',
      'Late',
      'Early',
    ]);
  });
});

describe('a restricted directory', () => {
  const source = memorySource(SAMPLE);

  it('has nothing else in it', () => {
    const restrict = { countries: new Set(['GB']) };
    expect(namesOf(source.search({ restrict, order: 'relevance' }).matches)).to.deep.equal([
      'British Council',
      'Link Ethiopia',
      'Open University Links',
    ]);
    expect(source.search({ restrict, text: 'link' }).total).to.equal(2);
    expect(source.search({ restrict, text: 'ludlow' }).total).to.equal(0);
    expect(source.search({ text: 'ludlow' }).total).to.equal(20);
  });

  it('counts only what is in it', () => {
    const { facets, outOf } = source.search({ restrict: { categories: new Set(['advice']) } });
    expect(outOf).to.equal(3);
    expect([...facets.keys()]).to.deep.equal(['category']);
    expect([...(facets.get('category') ?? [])]).to.deep.equal([
      ['finding', 1],
      ['advice', 3],
      ['support', 1],
    ]);
  });

  it('may be a list of organisations, and nothing in a list is no restriction', () => {
    const ids = new Set(['Link Ethiopia', 'nobody']);
    expect(source.search({ restrict: { ids } }).total).to.equal(1);
    expect(source.search({ restrict: { ids: new Set(), countries: new Set() } }).total).to.equal(
      271,
    );
  });
});

describe('the first page of a directory', () => {
  /** An organisation that remembers which of its fields were read. */
  const watched = (one: Organization, read: Set<string>): Organization =>
    new Proxy(one, {
      get(fields, key) {
        read.add(String(key));
        return Reflect.get(fields, key) as unknown;
      },
    });

  it('reads nothing but the categories, until counts or a text are wanted', () => {
    const read = new Set<string>();
    const organizations = SAMPLE.organizations.map((one) => watched(one, read));
    const source = memorySource({ ...SAMPLE, organizations });
    const results = source.search({ limit: 10, order: 'category' });
    expect(results.matches).to.have.lengthOf(10);
    expect([...read]).to.deep.equal(['category_ids']);
    expect(results.facets.get('country')?.get('GB')).to.equal(3);
    expect([...read]).to.have.members(FACETS.map(({ key }) => key));
    expect(source.search({ text: 'link' }).total).to.equal(4);
    expect(read).to.include('name');
  });
});

describe('a directory that is still arriving', () => {
  it('answers in the end as if it had come at once', () => {
    const { organizations } = SAMPLE;
    const queries: readonly Query[] = [
      {},
      { text: 'link' },
      { text: 'univercity' },
      { order: 'name', language: 'cy' },
      { filters: new Map([['country', new Set(['GB'])]]) },
    ];
    const whole = queries.map((query) => ask(memorySource(SAMPLE), query));
    fc.assert(
      fc.property(fc.array(fc.nat(organizations.length), { maxLength: 4 }), (cuts) => {
        const source = memorySource({ ...SAMPLE, organizations: [] });
        let from = 0;
        for (const cut of [...cuts.sort((a, b) => a - b), organizations.length]) {
          source.add(organizations.slice(from, cut));
          from = cut;
          for (const query of queries) ask(source, query);
        }
        expect(queries.map((query) => ask(source, query))).to.deep.equal(whole);
      }),
      { numRuns: 10 },
    );
  }).timeout(60_000);

  it('says when it has not read all words yet, and reads them step by step', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      organization({ name: `University ${index}` }),
    );
    const source = memorySource(modelOf(many));
    expect(source.search({ text: 'univercity' })).to.include({ pending: true, total: 0 });
    let steps = 1;
    while (source.step()) steps++;
    expect(steps).to.be.above(1);
    expect(source.search({ text: 'univercity', limit: 5 }).near).to.have.lengthOf(5);
  });

  it('puts many names in order step by step, and all of them as at once', () => {
    const many = Array.from({ length: 9000 }, (_, index) =>
      organization({ name: `Partner ${(index * 7919) % 5003}`, id: `${index}` }),
    );
    const source = memorySource(modelOf(many.slice(0, 5000)));
    const first = source.search({ order: 'name', language: 'en', limit: 5 });
    expect(first.pending).to.be.true;
    expect(first.matches).to.have.lengthOf(5);
    source.add(many.slice(5000));
    const results = ask(source, { order: 'name', language: 'en' });
    const compare = sorting('name', 'en');
    expect(results.pending).to.be.false;
    expect(results.matches.map(({ id }) => id)).to.deep.equal(
      many.toSorted(compare).map(({ id }) => id),
    );
  });

  it('leaves nothing to do after the steps before a search', () => {
    const source = memorySource(SAMPLE);
    while (source.step());
    expect(source.step()).to.be.false;
    expect(source.search({ text: 'link' }).total).to.equal(4);
  });
});
