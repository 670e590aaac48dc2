import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { FULL_FEED } from '../../test/full-feed.js';
import { writeCsv } from '../keeper/files/csv.js';
import { openFile } from '../keeper/files/open-file.js';
import { writeSpreadsheet } from '../keeper/files/spreadsheet.js';
import { EMPTY_FEED, importSheets } from '../keeper/import-feed.js';
import type { JsonObject } from '../keeper/json.js';
import { writeOrganizations, writeWorkbook } from '../keeper/workbook.js';

const DEMO = JSON.parse(readFileSync('demo/feed.json', 'utf8')) as JsonObject;
const FULL = FULL_FEED as unknown as JsonObject;

const isMissing = spawnSync('soffice', ['--version']).status !== 0;
if (isMissing && process.env['LIBREOFFICE'] === 'required') {
  throw new Error('soffice is missing: install libreoffice-calc-nogui.');
}
const skip = isMissing && 'soffice is not on this machine: install libreoffice-calc-nogui';

const folder = mkdtempSync(join(tmpdir(), 'partner-directory-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const TYPES = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  ods: 'ods:calc8',
  xls: 'xls:MS Excel 97',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
} as const;

/** Opens a file in LibreOffice and saves it as another type, as a person would. */
function saveAs(type: keyof typeof TYPES, from: string): Uint8Array {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, type);
  mkdirSync(out, { recursive: true });
  // A person is asked, and says UTF-8 and commas.
  const asked = from.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : [];
  const args = [
    profile,
    '--headless',
    ...asked,
    '--convert-to',
    TYPES[type],
    '--outdir',
    out,
    from,
  ];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return readFileSync(join(out, `${basename(from).replace(/\.\w+$/, '')}.${type}`));
}

let files = 0;
async function file(content: Uint8Array | string, type: string): Promise<string> {
  files += 1;
  const path = join(folder, `list-${files}.${type}`);
  await writeFile(path, content);
  return path;
}

/** What import makes of a file. */
async function imported(bytes: Uint8Array, feed: JsonObject = {}) {
  const opened = await openFile(bytes, 'list');
  assert.ok(opened.kind === 'sheets');
  return importSheets(opened.sheets, feed);
}

describe('a list that is saved in LibreOffice', { skip }, () => {
  const ways = [
    ['xlsx', 'ods'],
    ['xlsx', 'xlsx'],
    ['xlsx', 'xls'],
    ['ods', 'xlsx'],
    ['ods', 'ods'],
  ] as const;
  for (const [from, to] of ways) {
    for (const [name, feed] of [
      ['demo', DEMO],
      ['full', FULL],
    ] as const) {
      it(`comes back as it was: ${name}, ${from} as ${to}`, async () => {
        const path = await file(await writeSpreadsheet(writeWorkbook(feed), from), from);
        assert.deepEqual((await imported(saveAs(to, path))).feed, feed);
      });
    }
  }

  it('comes back as it was: demo, xlsx as csv', async () => {
    const path = await file(await writeSpreadsheet([writeOrganizations(DEMO)], 'xlsx'), 'xlsx');
    const { feed } = await imported(saveAs('csv', path), { ...DEMO, organizations: [] });
    assert.deepEqual(feed, DEMO);
  });

  it('gets back the 0 that is lost on the way through CSV', async () => {
    const rows = [
      ['Name', 'Phone', 'Checked on'],
      ['Tŷ Gwyn', '02072413544', '31/01/2026'],
    ];
    const path = await file(writeCsv({ rows }), 'csv');
    const { feed, problems } = await imported(saveAs('xlsx', path), EMPTY_FEED);
    assert.deepEqual(feed['organizations'], [
      {
        id: 'ty-gwyn',
        name: 'Tŷ Gwyn',
        phones: [{ number: '02072413544' }],
        assured_date: '2026-01-31',
        source_text: { phones: '2072413544' },
      },
    ]);
    assert.deepEqual(
      problems.map(({ cell, code }) => [cell, code]),
      [['B2', 'lost-zero']],
    );
  });
});
