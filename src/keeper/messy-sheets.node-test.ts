import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as xlsx from '@e965/xlsx';
import { openFile } from './files/open-file.js';
import { EMPTY_FEED, importSheets, type ImportOptions } from './import-feed.js';
import type { JsonObject } from './json.js';
import { isPhone } from './phone-check.js';

/** A file as the command and the editor read it. */
async function read(data: string | Uint8Array, options: ImportOptions = {}) {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const opened = await openFile(bytes, 'list.csv');
  assert.ok(opened.kind === 'sheets');
  const made = importSheets(opened.sheets, EMPTY_FEED, { isPhone, ...options });
  const organizations = made.feed['organizations'] as readonly JsonObject[];
  return {
    ...made,
    organizations,
    names: organizations.map(({ name }) => name),
    said: made.problems.map(({ severity, code, cell, row }) =>
      [severity, code, cell ?? row].filter(Boolean).join(' '),
    ),
  };
}

type Rows = readonly (readonly unknown[])[];

/** An XLSX file of sheets, each with a name. */
function book(
  sheets: Readonly<Record<string, Rows>>,
  change: (sheet: xlsx.WorkSheet) => void = () => {},
): Uint8Array {
  const made = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = xlsx.utils.aoa_to_sheet(rows as unknown[][]);
    change(sheet);
    xlsx.utils.book_append_sheet(made, sheet, name);
  }
  return new Uint8Array(xlsx.write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const phonesOf = (organization: JsonObject | undefined) =>
  (organization?.['phones'] as readonly JsonObject[] | undefined)?.map(({ number }) => number);

describe('a row at the end of a sheet', () => {
  for (const total of ['Total,,55', 'TOTAL:,,', 'Grand total,,55', 'Total organisations: 2,,']) {
    it(`is no organisation where it is ${total}`, async () => {
      const { names, problems } = await read(
        `Organisation,Phone,Pupils\nAcorn,,30\nOak,,25\n${total}`,
      );
      assert.deepEqual(names, ['Acorn', 'Oak']);
      const [found] = problems.filter(({ code }) => code === 'total');
      assert.equal(found?.row, 4);
      assert.match(found?.message ?? '', /looks like a total.*left out/);
    });
  }

  it('is one of that name where it can be reached', async () => {
    assert.deepEqual((await read('Name,Website\nTotal,https://total.example')).names, ['Total']);
    assert.deepEqual((await read('Name,Website\nTotal Arts,')).names, ['Total Arts']);
  });

  it('is told of where it has a name and nothing else', async () => {
    const { said } = await read('Name,Phone\nAcorn,01286 678901\n\nKey:,\nRed = closed,\n');
    assert.deepEqual(said, ['look only-name 4', 'look only-name 5']);
  });
});

describe('a column that its keeper may not want anybody to see', () => {
  it('is left out where it is hidden, unless they say what it is', async () => {
    const data = book(
      {
        L: [
          ['Name', 'Email', 'Phone'],
          ['Acorn', 'a@a.example', '01286 678901'],
        ],
      },
      (sheet) => {
        sheet['!cols'] = [{}, { hidden: true }];
      },
    );
    const { organizations, problems, columns } = await read(data);
    assert.deepEqual(organizations, [
      { id: 'acorn', name: 'Acorn', phones: [{ number: '01286 678901' }] },
    ]);
    assert.equal(columns[1]?.how, 'hidden');
    assert.match(
      problems[0]?.message ?? '',
      /“Email” is hidden in the spreadsheet, so it was left out/,
    );
    const given = await read(data, { columns: { B: 'Email' } });
    assert.equal(given.organizations[0]?.['email'], 'a@a.example');
    assert.deepEqual(given.problems, []);
  });

  for (const heading of ['Private notes', 'Home telephone', 'DBS checked?', 'Nodiadau preifat']) {
    it(`is left out where it is called ${heading}`, async () => {
      const { feed, problems } = await read(`Name,${heading}\nAcorn,01286 678901`);
      assert.ok(!JSON.stringify(feed).includes('678901'));
      assert.equal(problems[0]?.code, 'private-column');
      assert.equal(problems[0]?.cell, 'B1');
    });
  }
});

describe('a workbook with several sheets', () => {
  const LIST: Rows = [
    ['Name', 'Phone'],
    ['Acorn', '01286 678901'],
  ];

  it('is read where the list is, and not where its instructions are', async () => {
    const data = book({
      'Read me': [['How to use this workbook'], ['Fill in the tab called Partners']],
      Lists: [['Category'], ['Charities']],
      Partners: LIST,
    });
    const { names, problems, sheet } = await read(data);
    assert.deepEqual(names, ['Acorn']);
    assert.equal(sheet.name, 'Partners');
    assert.deepEqual(problems, []);
  });

  it('is said to have others that could be the list', async () => {
    const { names, problems, otherSheets } = await read(
      book({ 2024: LIST, 2025: [...LIST, ['Oak', '01286 678902']] }),
    );
    assert.deepEqual(names, ['Acorn']);
    assert.equal(otherSheets[0]?.name, '2025');
    assert.equal(
      problems[0]?.message,
      'Only the sheet “2024” was read. The file has others: 2025.',
    );
  });

  it('is told to be on its side where the headings are in a column', async () => {
    await assert.rejects(
      read('Name,Acorn,Oak\nPhone,01286 678901,01286 678902\nEmail,a@a.example,\n'),
      /headings.*in the first column, and should be in a row.*Transpose/,
    );
  });
});

describe('a cell that a formula has made', () => {
  it('leads where its link leads', async () => {
    const data = book(
      {
        L: [
          ['Name', 'Website'],
          ['Acorn', ''],
        ],
      },
      (sheet) => {
        sheet['B2'] = { t: 's', v: 'Visit', f: 'HYPERLINK("https://acorn.example","Visit")' };
      },
    );
    const { organizations, problems } = await read(data);
    assert.equal(organizations[0]?.['website'], 'https://acorn.example');
    assert.deepEqual(problems, []);
  });

  it('is the number that it protects from Excel', async () => {
    const { organizations } = await read(
      'Name,Phone\nAcorn,"=""01286678901"""\nOak,\'01286678902\n',
    );
    assert.deepEqual(organizations.map(phonesOf), [['01286678901'], ['01286678902']]);
  });
});

describe('a cell of telephone numbers in a messy sheet', () => {
  it('has the + again that a spreadsheet removed', async () => {
    const { organizations, problems } = await read(
      book({
        L: [
          ['Name', 'Phone'],
          ['Acorn', 447911123456],
          ['Oak', 7911123456],
        ],
      }),
    );
    assert.deepEqual(organizations.map(phonesOf), [['+447911123456'], ['07911123456']]);
    assert.deepEqual(
      problems.map(({ code, cell, read: was, made }) => [code, cell, was, made]),
      [
        ['lost-plus', 'B2', '447911123456', '+447911123456'],
        ['lost-zero', 'B3', '7911123456', '07911123456'],
      ],
    );
  });

  it('may have two, each with its label', async () => {
    const { organizations } = await read('Name,Phone\nA,Tel: 01286 678901 Fax: 01286 678902');
    assert.deepEqual(organizations[0]?.['phones'], [
      { number: '01286 678901' },
      { number: '01286 678902', type: 'fax' },
    ]);
  });

  it('is said in words to be tidied up, whole', async () => {
    const { problems } = await read('Name,Phone\nA,"Office: 01286 678901\nMobile: 07911 123456"');
    assert.equal(problems[0]?.made, '01286 678901 (Office); cell: 07911 123456');
  });

  it('may be nothing, or what a program made of a number', async () => {
    const { organizations, said } = await read(
      'Name,Phone,Email\nA,0,a@a.example\nB,01286678901.0,',
    );
    assert.deepEqual(organizations.map(phonesOf), [undefined, ['01286678901']]);
    assert.deepEqual(said, []);
  });

  it('is no link where a letter is in it, and its keeper is told', async () => {
    assert.deepEqual((await read('Name,Phone\nA,01286 67890l')).said, ['refused phone B2']);
    assert.deepEqual((await read('Name,Phone\nA,0800 FLOWERS')).said, ['refused phone B2']);
  });
});

describe('an address in several columns', () => {
  it('has the number of the house before the street, and its name before both', async () => {
    const { organizations } = await read(
      'Name,House name,House number,Street name,Town\n' +
        'Beta,,12,High Street,Leeds\nGamma,Rose Cottage,,Mill Lane,York\nDelta,,4b,,Hull',
    );
    assert.deepEqual(
      organizations.map(({ locations }) => locations),
      [
        [{ addresses: [{ address_1: '12 High Street', city: 'Leeds' }] }],
        [{ addresses: [{ address_1: 'Rose Cottage, Mill Lane', city: 'York' }] }],
        [{ addresses: [{ address_1: '4b', city: 'Hull' }] }],
      ],
    );
  });

  it('has the number before the street where its column comes last', async () => {
    const { organizations } = await read('Name,Road,House no.\nBeta,High Street,12');
    assert.deepEqual(organizations[0]?.['locations'], [
      { addresses: [{ address_1: '12 High Street' }] },
    ]);
  });
});

describe('headings in two rows', () => {
  const rows = (above: string, below: string) =>
    read(
      `Our partners,,,,\n${above}\n${below}\n` +
        'Sigma,Jane Lee,01632 960001,jane@sigma.example,sigma.example\n' +
        'Tau,Bob Ray,01632 960002,bob@tau.example,tau.example',
    );
  const SIGMA = {
    name: 'Sigma',
    website: 'https://sigma.example',
    contacts: [
      { name: 'Jane Lee', phones: [{ number: '01632 960001' }], email: 'jane@sigma.example' },
    ],
  };

  it('are those above, and of a group those below', async () => {
    const { organizations, names } = await rows(
      'Organisation,Contact details,,,Link',
      ',Name,Phone,Email,',
    );
    assert.deepEqual(names, ['Sigma', 'Tau']);
    const { name, website, contacts } = organizations[0] ?? {};
    assert.deepEqual({ name, website, contacts }, SIGMA);
  });

  it('are the same where most are above', async () => {
    const { organizations, names } = await rows(
      'Organisation,Contact,,Email,Website',
      ',Name,Phone,,',
    );
    assert.deepEqual(names, ['Sigma', 'Tau']);
    const { website, contacts, email } = organizations[0] ?? {};
    assert.equal(website, 'https://sigma.example');
    assert.deepEqual(contacts, [{ name: 'Jane Lee', phones: [{ number: '01632 960001' }] }]);
    assert.equal(email, 'jane@sigma.example');
  });

  it('are in one row where notes are above it', async () => {
    const { organizations } = await read('Updated:,March 2026,,\nName,Phone\nSigma,0161 496 0000');
    assert.equal(organizations[0]?.['name'], 'Sigma');
    assert.deepEqual(organizations[0]['phones'], [{ number: '0161 496 0000' }]);
  });
});

describe('what a sheet of a council has', () => {
  it('is the first name and the surname of a person, in any order', async () => {
    const { organizations } = await read(
      'Name,Surname,First name,Job title\nBeta,Okafor,Jane,Head\nGamma,,Ann,\nDelta,Lee,,',
    );
    assert.deepEqual(
      organizations.map(({ contacts }) => contacts),
      [[{ name: 'Jane Okafor', title: 'Head' }], [{ name: 'Ann' }], [{ name: 'Lee' }]],
    );
  });

  it('is a page on Facebook, where the column has URLs', async () => {
    const sheet = (cell: string) => `Name,Website,Facebook\nBeta,www.beta.example,${cell}`;
    const [linked] = (await read(sheet('facebook.com/beta'))).organizations;
    assert.deepEqual(linked?.['additional_websites'], [{ url: 'https://facebook.com/beta' }]);
    const [named] = (await read(sheet('@beta'))).organizations;
    assert.equal(named?.['_Facebook'], '@beta');
  });

  it('is when it is open, in words', async () => {
    const { organizations } = await read('Name,Town,Opening times\nBeta,Leeds,Mon-Fri 9-5');
    assert.deepEqual(organizations[0]?.['locations'], [
      { addresses: [{ city: 'Leeds' }], schedules: [{ description: 'Mon-Fri 9-5' }] },
    ]);
  });

  it('is the number of a charity in its own register', async () => {
    const { organizations } = await read(
      'Name,Charity no.\nBeta,1234567\nGamma,SC012345\nDelta,NIC100123',
    );
    assert.deepEqual(
      organizations.map(({ organization_identifiers: ids }) => ids),
      [
        [{ identifier: '1234567', identifier_scheme: 'GB-CHC' }],
        [{ identifier: 'SC012345', identifier_scheme: 'GB-SC' }],
        [{ identifier: 'NIC100123', identifier_scheme: 'GB-NIC' }],
      ],
    );
  });
});

describe('a cell of a messy sheet', () => {
  it('may say in words that there is nothing', async () => {
    const { organizations, said } = await read(
      'Name,Website,Email,Phone,Country\nA,No website,no email,None given,Wales',
    );
    assert.deepEqual(organizations, [{ id: 'a', name: 'A', countries: ['GB'] }]);
    assert.deepEqual(said, ['repaired part-of-country E2']);
  });

  it('is left out of the list where it leads nowhere, and its words are kept', async () => {
    const { organizations, said } = await read('Name,Website,Email\nA,see facebook,a(at)a.example');
    assert.deepEqual(organizations, [
      { id: 'a', name: 'A', source_text: { email: 'a(at)a.example', website: 'see facebook' } },
    ]);
    assert.deepEqual(said, ['refused website B2', 'refused email C2']);
  });

  it('is told of once, with all that was made of it', async () => {
    const { problems } = await read('Name,Web\nA,www.a.example www.b.example');
    assert.deepEqual(
      problems.map(({ cell, read: was, made }) => [cell, was, made]),
      [['B2', 'www.a.example www.b.example', 'https://www.a.example; https://www.b.example']],
    );
  });

  it('may have a remark on its country, and the street alone of an address', async () => {
    const { organizations } = await read('Name,Countries,Address\nA,Kenya (East Africa),1 Road');
    assert.deepEqual(organizations[0]?.['countries'], ['KE']);
    assert.deepEqual(organizations[0]?.['locations'], [{ addresses: [{ address_1: '1 Road' }] }]);
  });

  it('has no telephone where none was understood, and is not called empty', async () => {
    assert.deepEqual((await read('Name,Phone\nA,1.286E+9')).said, ['refused short-number B2']);
  });
});
