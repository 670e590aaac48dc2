import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CFB, utils, type WorkSheet, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { EMPTY_FEED, importSheets } from '../import-feed.js';
import type { JsonObject } from '../json.js';
import { readCsv, writeCsv } from './csv.js';
import { decodeText } from './encoding.js';
import { FileError } from './file-error.js';
import { FILE_LIMITS } from './limits.js';
import { openFile } from './open-file.js';
import { writeSpreadsheet } from './spreadsheet.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The sheets of a file. */
async function sheetsOf(bytes: Uint8Array, limits = FILE_LIMITS) {
  const opened = await openFile(bytes, 'list', limits);
  assert.ok(opened.kind === 'sheets');
  return opened.sheets;
}

const rowsOf = async (bytes: Uint8Array) => (await sheetsOf(bytes))[0]?.rows.map((row) => [...row]);

/** The organisations of a file, as a list has them. */
async function organizationsOf(bytes: Uint8Array) {
  return importSheets(await sheetsOf(bytes), EMPTY_FEED).feed['organizations'] as JsonObject[];
}

const refuses = (bytes: Uint8Array, sentence: RegExp, limits = FILE_LIMITS) =>
  assert.rejects(openFile(bytes, 'list', limits), (error: unknown) => {
    assert.ok(error instanceof FileError);
    assert.match(error.message, sentence);
    return true;
  });

type BookType = 'xlsx' | 'ods' | 'xls';

/** A spreadsheet as Excel or LibreOffice may have written it. */
function book(bookType: BookType, sheet: WorkSheet): Uint8Array {
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, 'S');
  return new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);
}

const PLAIN = {
  '!ref': 'A1:B2',
  A1: { t: 's', v: 'Name' },
  B1: { t: 's', v: 'Phone' },
  A2: { t: 's', v: 'A' },
  B2: { t: 's', v: '01632 960001' },
} as const;

describe('a text file', () => {
  const text = 'Name;Telephone\nTŷ Gwyn;01632 960001\n';
  const utf16 = (isLittle: boolean, mark: boolean) => {
    const made = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
    [...(mark ? '\ufeff' : ''), ...text].forEach((letter, index) =>
      made.setUint16(index * 2, letter.charCodeAt(0), isLittle),
    );
    return new Uint8Array(made.buffer);
  };
  const encodings: Readonly<Record<string, [Uint8Array, string]>> = {
    'UTF-8': [bytesOf(text), 'utf-8'],
    'UTF-8 with a mark': [bytesOf(`\ufeff${text}`), 'utf-8'],
    'UTF-16 as Excel saves it': [utf16(true, true), 'utf-16le'],
    'UTF-16, the other way round': [utf16(false, true), 'utf-16be'],
    'UTF-16 without a mark': [utf16(true, false), 'utf-16le'],
  };
  for (const [name, [bytes, encoding]] of Object.entries(encodings)) {
    it(`is read: ${name}`, async () => {
      assert.equal(decodeText(bytes).encoding, encoding);
      const [organization] = await organizationsOf(bytes);
      assert.equal(organization?.['name'], 'Tŷ Gwyn');
    });
  }

  it('is read: Windows-1252', async () => {
    const bytes = Uint8Array.from(
      [...'Name,Phone\nCaf']
        .map((letter) => letter.charCodeAt(0))
        .concat(0xe9, 0x20, 0x93, 0x41, 0x94, 0x2c, 0x31),
    );
    assert.equal(decodeText(bytes).encoding, 'windows-1252');
    assert.deepEqual(await rowsOf(bytes), [
      ['Name', 'Phone'],
      ['Café “A”', '1'],
    ]);
  });

  it('may have its cells between commas, semicolons or tabs', async () => {
    for (const separator of [',', ';', '\t', '|']) {
      const csv = `Name${separator}Phone\nA${separator}1\n`;
      assert.deepEqual(
        await rowsOf(bytesOf(csv)),
        [
          ['Name', 'Phone'],
          ['A', '1'],
        ],
        separator,
      );
    }
    assert.deepEqual(await rowsOf(bytesOf('sep=;\r\nName;Phone, fax\r\nA;1\r\n')), [
      [],
      ['Name', 'Phone, fax'],
      ['A', '1'],
    ]);
  });

  it('of two columns with semicolons is not taken for one', async () => {
    assert.deepEqual(await rowsOf(bytesOf('\n\nName;Phone\n\nA;1, 2\nB;3\n')), [
      [''],
      [''],
      ['Name', 'Phone'],
      [''],
      ['A', '1, 2'],
      ['B', '3'],
    ]);
  });

  it('keeps line breaks, quotation marks and commas inside a cell', async () => {
    const csv = 'Name,Description\r\n"A ""B"", C","one\r\n\r\ntwo"\r\n';
    assert.deepEqual(await rowsOf(bytesOf(csv)), [
      ['Name', 'Description'],
      ['A "B", C', 'one\n\ntwo'],
    ]);
  });

  it('with a quotation mark that is never closed names the row', async () => {
    await refuses(
      bytesOf('Name,Phone\nA,1\n"B,2\nC,3\n'),
      /opens in row 3 is never closed\. Write two of them/,
    );
  });

  it('that is no list says so', async () => {
    await refuses(bytesOf('<!doctype html><title>Log in</title>'), /^It is a web page\./);
    await refuses(bytesOf('  \n'), /^There is nothing in it\./);
    await refuses(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), /^It is neither a feed nor a spreadsheet/);
  });

  it('that is a feed is one, whatever it is called', async () => {
    assert.equal((await openFile(bytesOf('\ufeff{"organizations": []}'), 'list.csv')).kind, 'feed');
  });
});

describe('CSV that we write', () => {
  const texts = [
    '=1+1',
    "'=x",
    "''+1",
    '+44 (0)20 7241 3544',
    '-3',
    '-a',
    '@x',
    '- item\n- other',
    'a"b',
    "'tis",
    '\tx',
    'a;b,c',
    '+44-cmd',
    "'+44",
  ];

  it('has nothing in it that a spreadsheet would run', () => {
    const cells = texts.map((text) => readRaw(writeCsv({ rows: [['x', text, 'y']] })));
    for (const cell of cells) assert.doesNotMatch(cell, /^[=@\t\r]|^[+-](?![\d\s().-]*$)/);
  });

  it('leaves telephone numbers alone', () => {
    assert.match(writeCsv({ rows: [['+44 (0)20 7241 3544']] }), /^\ufeff\+44/);
  });

  it('reads as what was written', () => {
    assert.deepEqual(readCsv(writeCsv({ rows: [texts, ['z']] }).slice(1)).rows[0], texts);
  });

  /** A cell as a spreadsheet reads it, which knows nothing of how we guard it. */
  function readRaw(csv: string): string {
    const cell = csv.slice(3, -4);
    return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  }
});

describe('a spreadsheet', () => {
  for (const type of ['xlsx', 'ods', 'xls'] as const) {
    it(`is read: ${type}`, async () => {
      assert.deepEqual(await rowsOf(book(type, PLAIN)), [
        ['Name', 'Phone'],
        ['A', '01632 960001'],
      ]);
    });

    it(`has numbers with all their digits, and dates as dates: ${type}`, async () => {
      const sheet: WorkSheet = {
        '!ref': 'A1:C2',
        A1: { t: 's', v: 'Name' },
        B1: { t: 's', v: 'Phone' },
        C1: { t: 's', v: 'Checked on' },
        A2: { t: 's', v: 'A' },
        B2: { t: 'n', v: 442072413544 },
        C2: { t: 'n', v: 46115, z: 'dd/mm/yyyy' },
      };
      assert.deepEqual((await rowsOf(book(type, sheet)))?.[1], ['A', '442072413544', '2026-04-03']);
    });

    it(`with two words across and down is one cell: ${type}`, async () => {
      const merges = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
      const [sheet] = await sheetsOf(book(type, { ...PLAIN, '!merges': merges }));
      assert.deepEqual(sheet?.merges, [{ top: 0, left: 0, bottom: 0, right: 1 }]);
    });
  }

  it('has the results of its formulas, and says where there is none', async () => {
    const sheet: WorkSheet = {
      ...PLAIN,
      '!ref': 'A1:B3',
      A3: { t: 's', v: 'A!', f: 'A2&"!"' },
      B3: { t: 'n', f: 'B2' },
    };
    assert.deepEqual((await rowsOf(book('xlsx', sheet)))?.[2], ['A!', '=B2']);
  });

  it('shows a number with the zeros that its format gives it', async () => {
    const sheet: WorkSheet = { ...PLAIN, B2: { t: 'n', v: 2072413544, z: '00000000000' } };
    assert.deepEqual((await rowsOf(book('xlsx', sheet)))?.[1], ['A', '02072413544']);
  });

  it('leads where its links lead', async () => {
    const sheet: WorkSheet = {
      ...PLAIN,
      B1: { t: 's', v: 'Website' },
      B2: { t: 's', v: 'our site', l: { Target: 'https://a.example.org/' } },
    };
    const [organization] = await organizationsOf(book('xlsx', sheet));
    assert.equal(organization?.['website'], 'https://a.example.org/');
  });

  it('may have hidden sheets, which are left alone', async () => {
    const made = utils.book_new();
    utils.book_append_sheet(made, PLAIN, 'Old');
    utils.book_append_sheet(made, PLAIN, 'New');
    made.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
    const bytes = new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    assert.deepEqual(
      (await sheetsOf(bytes)).map(({ name }) => name),
      ['New'],
    );
  });

  it('that we write has texts alone, to the letter', async () => {
    const texts = [
      '02072413544',
      '+44 20',
      '=1+1',
      '_x0041_ _x000D_',
      ' a',
      'a  b',
      'a\nb',
      '&<>"',
      'Tŷ 😀',
      '2026-04-03',
      'TRUE',
    ];
    for (const type of ['xlsx', 'ods'] as const) {
      const bytes = await writeSpreadsheet([{ name: 'S', rows: [texts, ['z']] }], type);
      assert.deepEqual((await rowsOf(bytes))?.[0], texts, type);
    }
  });

  it('cannot hold a text of more than 32,767 characters', async () => {
    await assert.rejects(
      writeSpreadsheet([{ name: 'S', rows: [['x'.repeat(32_768)]] }], 'xlsx'),
      /A1 of S has 32,768 characters.*\.csv/,
    );
  });

  it('of 50,000 rows is read whole', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => [`Name ${i}`, `01632 ${100_000 + i}`]);
    const bytes = await writeSpreadsheet(
      [{ name: 'S', rows: [['Name', 'Phone'], ...rows] }],
      'xlsx',
    );
    assert.equal((await organizationsOf(bytes)).length, 50_000);
  });
});

describe('a spreadsheet that cannot be read', () => {
  const xlsx = unzipSync(book('xlsx', PLAIN));
  const ods = unzipSync(book('ods', PLAIN));
  const inSheet = (path: string, files: typeof xlsx, from: RegExp, to: string) =>
    zipSync({
      ...files,
      [path]: strToU8(strFromU8(files[path] ?? new Uint8Array()).replace(from, to)),
    });
  const odsRows = (rows: string) =>
    inSheet('content.xml', ods, /<table:table-row.*<\/table:table-row>/s, rows);
  const cell = (columns: string) =>
    `<table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>Name</text:p></table:table-cell>`;
  const few = { ...FILE_LIMITS, unpackedBytes: 2_000_000, rows: 100 };

  it('has a password', async () => {
    const locked = CFB.utils.cfb_new();
    CFB.utils.cfb_add(locked, '/EncryptionInfo', new Uint8Array(64));
    CFB.utils.cfb_add(locked, '/EncryptedPackage', new Uint8Array(4096));
    const sentence = /^It has a password\. Open it, save a copy without the password/;
    await refuses(new Uint8Array(CFB.write(locked, { type: 'array' }) as ArrayBuffer), sentence);
    await refuses(
      zipSync({ ...ods, 'META-INF/manifest.xml': strToU8('<m:encryption-data/>') }),
      sentence,
    );
  });

  it('is broken', async () => {
    const sentence = /^It is broken, or not a spreadsheet\. Open it in Excel or LibreOffice/;
    await refuses(book('xlsx', PLAIN).subarray(0, 2000), sentence);
    await refuses(Uint8Array.of(0x50, 0x4b, 3, 4, ...Array<number>(500).fill(7)), sentence);
    await refuses(
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(5000).fill(7)),
      sentence,
    );
    await refuses(zipSync({ 'word/document.xml': strToU8('<a/>') }), sentence);
  });

  it('is a bomb, whatever size it claims to have', async () => {
    const sentence = /^It is too big when it is unpacked/;
    const bomb = zipSync({ ...xlsx, 'xl/sharedStrings.xml': new Uint8Array(5_000_000) });
    await refuses(bomb, sentence, few);
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 30; at += 1) {
      const size = { 0x04034b50: 22, 0x02014b50: 24 }[view.getUint32(at, true)];
      if (size && view.getUint32(at + size, true) === 5_000_000)
        view.setUint32(at + size, 10, true);
    }
    await refuses(bomb, sentence, few);
  });

  it('is a small bomb that repeats its cells', async () => {
    const sentence = /^It is too big when it is unpacked/;
    await refuses(
      odsRows(
        `<table:table-row table:number-rows-repeated="1048576">${cell('16384')}</table:table-row>`,
      ),
      sentence,
    );
    await refuses(odsRows(`<table:table-row>${cell('1000000000')}</table:table-row>`), sentence);
  });

  it('has too many rows', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [`Name ${i}`]);
    const sentence = /^It has more than 100 rows/;
    await refuses(await writeSpreadsheet([{ name: 'S', rows }], 'xlsx'), sentence, few);
    await refuses(bytesOf(rows.join('\n')), sentence, few);
    await refuses(new Uint8Array(11), /^It has more than 0\.00001 MB/, { ...few, bytes: 10 });
  });

  it('is not one that only has a border down to the last row', async () => {
    const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
    const bytes = odsRows(
      `<table:table-row>${cell('1')}</table:table-row><table:table-row table:number-rows-repeated="1048575">${empty}</table:table-row>`,
    );
    assert.deepEqual(await rowsOf(bytes), [['Name']]);
  });

  it('is not one with a cell far away', async () => {
    const far =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>';
    assert.deepEqual(
      await rowsOf(inSheet('xl/worksheets/sheet1.xml', xlsx, /<sheetData>.*<\/sheetData>/s, far)),
      [['Name']],
    );
  });

  it('is not one with big pictures in it', async () => {
    const bytes = zipSync({ ...xlsx, 'xl/media/image1.png': new Uint8Array(5_000_000) });
    assert.equal((await sheetsOf(bytes, few)).length, 1);
  });
});
