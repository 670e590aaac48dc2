import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readCsv } from './files/csv.js';
import { EMPTY_FEED, importSheets, type ImportOptions } from './import-feed.js';
import type { JsonObject } from './json.js';
import type { KeeperProblem } from './problem.js';
import { SheetError } from './read-sheet.js';
import type { Sheet } from './sheet.js';

const DEMO = JSON.parse(readFileSync('demo/feed.json', 'utf8')) as JsonObject;

/** Organisations as a sheet of these rows gives them, into an empty list unless told. */
function imported(
  rows: string[][],
  options: ImportOptions & { feed?: JsonObject; sheet?: Partial<Sheet> } = {},
) {
  const { feed = EMPTY_FEED, sheet, ...others } = options;
  const made = importSheets([{ rows, ...sheet }], feed, others);
  return { ...made, organizations: made.feed['organizations'] as JsonObject[] };
}

/** A problem in short: `repaired C7 changed`. */
const short = ({ severity, cell, row, code }: KeeperProblem) =>
  `${severity} ${cell ?? row} ${code}`;
const problemsOf = (rows: string[][], options: ImportOptions = {}) =>
  imported(rows, options).problems.map(short);

describe('a cell with one address and a note', () => {
  it('keeps the note beside the main address', () => {
    const { organizations } = imported([
      ['Name', 'Email', 'Website'],
      ['A', 'a@example.org (Ann)', 'www.example.org (in Welsh)'],
    ]);
    const { email, website, additional_emails, additional_websites } = organizations[0] ?? {};
    assert.equal(email, 'a@example.org');
    assert.equal(website, 'https://www.example.org');
    assert.deepEqual(additional_emails, [{ email, label: 'Ann' }]);
    assert.deepEqual(additional_websites, [{ url: website, label: 'in Welsh' }]);
  });
});

describe('the seed page as a spreadsheet', () => {
  const sheet = readCsv(readFileSync('test/seed-list.csv', 'utf8'));

  it('gives the feed of the demo', () => {
    const { feed } = importSheets([sheet], { ...DEMO, organizations: [] });
    assert.deepEqual(feed, DEMO);
  });

  it('changes nothing the second time', () => {
    const { feed, changes } = importSheets([sheet], DEMO);
    assert.deepEqual(feed, DEMO);
    assert.ok(changes.every(({ kind }) => kind === 'same'));
  });

  it('says of every repair where it was, what was read and what was made of it', () => {
    const { problems } = importSheets([sheet], { ...DEMO, organizations: [] });
    assert.deepEqual(
      problems.filter(({ organization }) => organization === 'British Council'),
      [
        {
          severity: 'repaired',
          code: 'changed',
          organization: 'British Council',
          row: 6,
          cell: 'G6',
          field: 'E-mail address',
          read: 'general.enquiries@britishcouncil.org,',
          made: 'general.enquiries@britishcouncil.org',
          offer: undefined,
          other: undefined,
          message: 'It was tidied up. Correct the cell if that is wrong.',
        },
      ],
    );
  });
});

describe('a row', () => {
  it('gives an organisation', () => {
    const { organizations } = imported([
      [
        'Name',
        'Phone',
        'E-mail',
        'Web Site',
        'Country',
        'Languages',
        'Offers',
        'Phase',
        'Staff notes',
      ],
      [
        'Cyswllt',
        '01632 960001',
        'a@example.org',
        'https://example.org',
        'Kenya, Cymru',
        'Welsh and English',
        'Advice; Letters',
        'Cynradd/Secondary',
        'Ring first',
      ],
    ]);
    assert.deepEqual(organizations, [
      {
        id: 'cyswllt',
        name: 'Cyswllt',
        phones: [{ number: '01632 960001' }],
        email: 'a@example.org',
        website: 'https://example.org',
        countries: ['KE', 'GB'],
        languages: ['cy', 'en'],
        offers: ['advice', 'Letters'],
        phases: ['primary', 'secondary'],
        '_Staff notes': 'Ring first',
      },
    ]);
  });

  it('has its address in several columns, or in one', () => {
    const { organizations } = imported([
      ['Name', 'Street', 'Town', 'Postcode', 'Country', 'Street 2', 'Town 2'],
      ['A', '1 High Street', 'Barry', 'CF62 7AA', 'Wales', '2 Low Street', 'Neath'],
    ]);
    assert.deepEqual(organizations[0]?.['locations'], [
      {
        addresses: [
          { address_1: '1 High Street', city: 'Barry', postal_code: 'CF62 7AA', country: 'GB' },
        ],
      },
      { addresses: [{ address_1: '2 Low Street', city: 'Neath' }] },
    ]);
    const { organizations: whole } = imported([
      ['Name', 'Address'],
      ['A', '1 High Street, Cadoxton, Barry CF62 7AA, UK'],
      ['B', '2 Low Street\nNeath'],
      ['C', 'Nairobi'],
    ]);
    assert.deepEqual(
      whole.map(({ locations }) => locations),
      [
        [
          {
            addresses: [
              {
                address_1: '1 High Street, Cadoxton',
                city: 'Barry',
                postal_code: 'CF62 7AA',
                country: 'GB',
              },
            ],
          },
        ],
        [{ addresses: [{ address_1: '2 Low Street', city: 'Neath' }] }],
        [{ addresses: [{ city: 'Nairobi' }] }],
      ],
    );
  });

  it('says nothing where its cells say N/A, - or none', () => {
    const { organizations, problems } = imported([
      ['Name', 'Phone', 'Email', 'Website', 'Countries', 'Town', 'Description', 'Alert'],
      ['A', 'N/A', '-', 'none', 'null', 'N / A', 'TBA', 'Not specified'],
    ]);
    assert.deepEqual(organizations, [{ id: 'a', name: 'A' }]);
    assert.deepEqual(problems.map(short), ['look 2 only-name']);
  });

  it('gets back the 0 that Excel takes from a British number, and says so', () => {
    const rows = [
      ['Name', 'Phone'],
      ['A', '2072413544'],
      ['B', '0161 496 0000'],
      ['C', '2125550182'],
    ];
    const { organizations, problems } = imported(rows);
    assert.deepEqual(organizations[0]?.['phones'], [{ number: '02072413544' }]);
    assert.deepEqual(organizations[0]?.['source_text'], { phones: '2072413544' });
    assert.deepEqual(organizations[2]?.['phones'], [{ number: '2125550182' }]);
    assert.deepEqual(problems.map(short), ['repaired B2 lost-zero']);
    const [offered] = imported(rows, { zeros: 'offer' }).problems;
    assert.deepEqual([offered?.severity, offered?.offer], ['look', '02072413544']);
    assert.deepEqual(problemsOf(rows, { country: 'US' }), []);
  });

  it('keeps what cannot be read, and says what to do', () => {
    const { organizations, problems } = imported([
      ['Name', 'Website', 'Phone', 'Email'],
      ['A', 'see leaflet', 'ask', 'office(at)example.org'],
    ]);
    assert.deepEqual(organizations[0]?.['source_text'], {
      website: 'see leaflet',
      phones: 'ask',
      email: 'office(at)example.org',
    });
    assert.deepEqual(problems.map(short), [
      'refused B2 website',
      'refused C2 phone',
      'refused D2 email',
    ]);
    assert.match(problems[0]?.message ?? '', /^This is not a URL\. Write it as https:/);
  });

  it('is asked about a date that can be two', () => {
    const rows = [
      ['Name', 'Checked on'],
      ['A', '3/4/2026'],
    ];
    assert.deepEqual(problemsOf(rows), ['refused B2 either-date']);
    const { organizations } = imported(rows, { dates: 'month-first' });
    assert.equal(organizations[0]?.['assured_date'], '2026-03-04');
    assert.deepEqual(problemsOf([...rows, ['B', '13/4/2026']]), []);
  });

  it('says which country it does not know, and which is none', () => {
    const { organizations, problems } = imported([
      ['Name', 'Countries'],
      ['A', 'Kenya, Narnia'],
      ['B', 'Africa'],
      ['C', 'Scotland'],
    ]);
    assert.deepEqual(
      organizations.map(({ countries }) => countries),
      [['KE'], undefined, ['GB']],
    );
    assert.deepEqual(problems.map(short), [
      'refused B2 country',
      'refused B3 many-countries',
      'repaired B4 part-of-country',
    ]);
  });

  it('without a name takes it from its description, or is refused', () => {
    const { organizations, problems } = imported([
      ['Name', 'Description', 'Phone'],
      ['', 'iEARN (the network) is large.', '01632 960001'],
      ['', '', '01632 960002'],
    ]);
    assert.deepEqual(
      organizations.map(({ name, name_source }) => [name, name_source]),
      [['iEARN', 'derived']],
    );
    assert.deepEqual(problems.map(short), ['repaired A2 derived-name', 'refused A3 name']);
  });

  it('with a formula without its result is not taken for text', () => {
    const { organizations, problems } = imported([
      ['Name', 'Website', 'Phone', 'Email'],
      ['A', '=HYPERLINK("https://a.example.org","our site")', '=B2&"x"', '#REF!'],
    ]);
    assert.equal(organizations[0]?.['website'], 'https://a.example.org');
    assert.deepEqual(problems.map(short), ['refused C2 formula', 'refused D2 sheet-error']);
  });

  it('has the link of a cell where its text is none', () => {
    const links = new Map([['B2', 'https://a.example.org/']]);
    const { organizations } = imported(
      [
        ['Name', 'Website'],
        ['A', 'our site'],
      ],
      { sheet: { links } },
    );
    assert.equal(organizations[0]?.['website'], 'https://a.example.org/');
  });
});

describe('a sheet', () => {
  it('may have a title, empty rows, and its headings again on each page', () => {
    const { organizations, headingRow } = imported([
      ['Our partners'],
      [],
      ['Name', 'Phone'],
      ['A', '01632 960001'],
      [],
      ['Name', 'Phone'],
      ['B', '01632 960002'],
    ]);
    assert.equal(headingRow, 3);
    assert.deepEqual(
      organizations.map(({ name }) => name),
      ['A', 'B'],
    );
  });

  it('may have cells that are merged: down they are for each row, across a heading', () => {
    const merges = [
      { top: 1, left: 0, bottom: 1, right: 2 },
      { top: 2, left: 2, bottom: 3, right: 2 },
    ];
    const rows = [
      ['Name', 'Phone', 'Type'],
      ['Charities'],
      ['A', '01632 960001', 'Advice'],
      ['B', '01632 960002', ''],
    ];
    const { organizations, problems } = imported(rows, { sheet: { merges } });
    assert.deepEqual(
      organizations.map(({ category_ids }) => category_ids),
      [['advice'], ['advice']],
    );
    assert.deepEqual(problems.map(short), ['look 2 section', 'look C3 new-category']);
  });

  it('keeps commas in categories unless their parts are categories, too', () => {
    const { feed, organizations } = imported([
      ['Name', 'Category'],
      ['A', 'Support, advice and training'],
      ['B', 'Funding'],
      ['C', 'Letters'],
      ['D', 'Funding, Letters'],
      ['E', 'Funding; Support, advice and training'],
    ]);
    assert.deepEqual(feed['categories'], [
      { id: 'support-advice-and-training', name: 'Support, advice and training' },
      { id: 'funding', name: 'Funding' },
      { id: 'letters', name: 'Letters' },
    ]);
    assert.deepEqual(
      organizations.slice(3).map(({ category_ids }) => category_ids),
      [
        ['funding', 'letters'],
        ['funding', 'support-advice-and-training'],
      ],
    );
  });

  it('warns of columns that nobody sees and anybody can read', () => {
    const [problem] = imported([
      ['Name', 'Safeguarding notes'],
      ['A', 'x'],
      ['B', 'y'],
    ]).problems;
    assert.equal(problem?.cell, 'B1');
    assert.match(problem?.message ?? '', /“Safeguarding notes”.*anybody can read/);
  });

  it('without headings is refused with a sentence', () => {
    assert.throws(
      () =>
        imported([
          ['Foo', 'Bar'],
          ['1', '2'],
        ]),
      (error) => {
        assert.ok(error instanceof SheetError);
        assert.match(error.message, /^No row of headings was found/);
        return true;
      },
    );
    assert.throws(() => imported([[]]), /There is nothing in it\./);
  });

  it('may be one of several: the list is the one with something in it', () => {
    const { feed } = importSheets(
      [
        { name: 'Sheet1', rows: [] },
        { name: 'Data', rows: [['Name'], ['A']] },
      ],
      EMPTY_FEED,
    );
    assert.equal((feed['organizations'] as unknown[]).length, 1);
  });
});

describe('a list that meets a sheet', () => {
  const feed: JsonObject = {
    version: '1.0',
    title: 'Ours',
    language: 'en',
    _kept: true,
    organizations: [
      {
        id: 'a',
        name: 'Alpha',
        phones: [{ number: '01632 960001' }],
        email: 'a@example.org',
        _own: 1,
      },
      { id: 'b', name: 'Beta', alternate_name: 'The Betas' },
      { id: 'c', name: 'Gamma' },
    ],
  };
  const kinds = (rows: string[][], options = {}) =>
    imported(rows, { feed, ...options }).changes.map(({ kind, id }) => `${kind} ${id}`);

  it('is changed where the sheet has a column, and nowhere else', () => {
    const {
      organizations,
      changes,
      feed: made,
    } = imported(
      [
        ['ID', 'Name', 'Phone'],
        ['a', 'Alpha', '01632 960009'],
        ['b', 'Beta', ''],
        ['c', 'Gamma', ''],
      ],
      { feed },
    );
    assert.deepEqual(organizations[0], {
      id: 'a',
      name: 'Alpha',
      phones: [{ number: '01632 960009' }],
      email: 'a@example.org',
      _own: 1,
    });
    assert.equal(made['_kept'], true);
    assert.deepEqual(changes[0]?.fields, [
      { key: 'phones', before: [{ number: '01632 960001' }], after: [{ number: '01632 960009' }] },
    ]);
  });

  it('finds an organisation by its id, else by a name of it, and adds the others', () => {
    assert.deepEqual(
      kinds([
        ['ID', 'Name'],
        ['c', 'Gamma Ltd'],
        ['', 'ALPHA'],
        ['', 'the betas'],
        ['', 'Delta'],
      ]),
      ['changed c', 'changed a', 'changed b', 'added delta'],
    );
  });

  it('says what the sheet no longer has, and takes it out only when told', () => {
    const rows = [['Name'], ['Alpha']];
    assert.deepEqual(kinds(rows), ['same a', 'vanished b', 'vanished c']);
    assert.equal(imported(rows, { feed }).organizations.length, 3);
    assert.equal(imported(rows, { feed, removesVanished: true }).organizations.length, 1);
  });

  it('loses what an empty cell no longer says, unless told otherwise', () => {
    const rows = [
      ['Name', 'Email'],
      ['Alpha', ''],
    ];
    assert.equal(imported(rows, { feed }).organizations[0]?.['email'], undefined);
    assert.equal(
      imported(rows, { feed, keepsEmpty: true }).organizations[0]?.['email'],
      'a@example.org',
    );
  });

  it('has two organisations of one name as two, each time', () => {
    const rows = [
      ['Name', 'Town'],
      ['Link', 'Barry'],
      ['Link', 'Neath'],
    ];
    const { feed: made, problems } = imported(rows);
    assert.deepEqual(
      (made['organizations'] as JsonObject[]).map(({ id }) => id),
      ['link', 'link-2'],
    );
    assert.deepEqual(
      problems.map(({ code, row, message }) => [code, row, message]),
      [
        [
          'same-name-row',
          3,
          'Row 2 has the same name. Both are in the list: if they are one organisation, delete a row.',
        ],
      ],
    );
    const { changes } = imported(rows, { feed: made });
    assert.deepEqual(
      changes.map(({ kind, id }) => `${kind} ${id}`),
      ['same link', 'same link-2'],
    );
  });

  it('refuses a second row with one ID', () => {
    const { organizations, problems } = imported([
      ['ID', 'Name'],
      ['x', 'A'],
      ['x', 'B'],
    ]);
    assert.deepEqual(
      organizations.map(({ name }) => name),
      ['A'],
    );
    assert.deepEqual(problems.map(short), ['refused 3 same-id']);
  });

  it('keeps the ID that links lead to', () => {
    const { organizations, problems } = imported(
      [
        ['ID', 'Name'],
        ['new', 'Alpha'],
      ],
      { feed },
    );
    assert.equal(organizations[0]?.['id'], 'a');
    assert.equal(problems[0]?.code, 'other-id');
  });

  it('finds a parent by its name, wherever its row is', () => {
    const { organizations, problems } = imported([
      ['Name', 'Part of'],
      ['Child', 'Mother'],
      ['Mother', ''],
      ['Orphan', 'Nobody'],
    ]);
    assert.equal(organizations[0]?.['parent_organization_id'], 'mother');
    assert.deepEqual(problems.map(short), ['look 4 parent']);
  });

  it('forgets the second website with the cell that had it', () => {
    const two = imported([
      ['Name', 'Website'],
      ['A', 'https://a.example.org and https://b.example.org'],
    ]);
    assert.deepEqual(two.organizations[0]?.['additional_websites'], [
      { url: 'https://b.example.org' },
    ]);
    const one = imported(
      [
        ['Name', 'Website'],
        ['A', 'https://a.example.org'],
      ],
      { feed: two.feed },
    );
    assert.deepEqual(one.organizations, [{ id: 'a', name: 'A', website: 'https://a.example.org' }]);
  });

  it('is read in a moment at 50,000 rows', () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => [
      `Name ${i}`,
      `01632 ${100000 + i}`,
      `https://${i}.example.org`,
      'Kenya; Uganda',
    ]);
    const { organizations, problems } = imported([
      ['Name', 'Phone', 'Website', 'Countries'],
      ...rows,
    ]);
    assert.equal(organizations.length, 50_000);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['too-many'],
    );
  });
});
