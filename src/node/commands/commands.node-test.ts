import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { text } from 'node:stream/consumers';
import type { JsonObject } from '../../keeper/json.js';
import type { KeeperProblem } from '../../keeper/problem.js';
import { publishedUrl } from '../source.js';

const CLI = join(import.meta.dirname, '../cli.js');
const DEMO = 'demo/feed.json';
const SEED = 'test/seed-list.csv';
const folder = mkdtempSync(join(tmpdir(), 'partner-directory-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command, as a shell does. */
async function run(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [CLI, ...args]);
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => {
    child.on('close', resolve);
  });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}

let files = 0;
/** A file of this test's own. */
function file(content: string | Uint8Array, type = 'json'): string {
  files += 1;
  const path = join(folder, `${files}.${type}`);
  writeFileSync(path, content);
  return path;
}
const free = (type: string) => {
  files += 1;
  return join(folder, `${files}.${type}`);
};
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
const feed = (...organizations: JsonObject[]) =>
  JSON.stringify({ version: '1.0', title: 'Ours', language: 'en', organizations }, null, 2);
const GOOD = { id: 'a', name: 'A', description: 'Helps.', website: 'https://example.org' };

describe('partner-directory validate', { concurrency: true }, () => {
  it('ends with 0 where nothing is refused, and with 1 where something is', async () => {
    const codes: readonly (readonly [content: string, args: string[], code: number])[] = [
      [feed(GOOD), [], 0],
      [feed({ ...GOOD, website: 'www.example.org' }), [], 0],
      [feed({ ...GOOD, website: 'www.example.org' }), ['--strict'], 1],
      [feed({ ...GOOD, website: 'http://example.org' }), ['--strict'], 0],
      [feed({ ...GOOD, website: 'see leaflet' }), [], 1],
      [feed({ ...GOOD }).replace(/\}\s*$/, ',}'), [], 1],
      ['{"organizations": [', [], 1],
      ['"a"', [], 1],
      ['[]', [], 0],
    ];
    for (const [content, args, code] of codes) {
      assert.equal((await run(['validate', file(content), ...args])).code, code, content);
    }
  });

  it('names the organisation and the line, and says what to do', async () => {
    const path = file(feed({ ...GOOD, website: 'http://example.org' }));
    const { out } = await run(['validate', path]);
    assert.equal(
      out,
      `${path}:10: Worth a look: A, website: “http://example.org”. Anybody between this website and its visitors can change its pages. Try it with https://.\n1 worth a look.\n`,
    );
    assert.equal((await run(['validate', path, '--quiet'])).out, 'Nothing to say: all is well.\n');
  });

  it('is JSON for programs', async () => {
    const { out, code } = await run(['validate', '-', '--json'], feed({ ...GOOD, email: 'x' }));
    const problems = JSON.parse(out) as KeeperProblem[];
    assert.equal(code, 1);
    assert.deepEqual(
      problems.map(({ severity, organization, path, line }) => [
        severity,
        organization,
        path,
        line,
      ]),
      [['refused', 'A', '/organizations/0/email', 11]],
    );
  });

  it('is annotations for GitHub, in which nothing ends a line or a property', async () => {
    const name = 'A: b, c %';
    const { out } = await run(
      ['validate', '-', '--github'],
      feed({ ...GOOD, name, website: 'x\ny' }),
    );
    assert.match(out, /^::error file=-,line=10,title=A%3A b%2C c %25::.*A: b, c %25.*“x y”\./);
    assert.equal(out.trim().split('\n').length, 1);
  });

  it('says how to save a feed that is not in UTF-8, and where its JSON slips', async () => {
    const utf16 = Buffer.from(`\ufeff${feed(GOOD)}`, 'utf16le');
    const { out, code } = await run(['validate', file(utf16)]);
    assert.equal(code, 1);
    assert.match(out, /The file is saved as UTF-16\. Save it as UTF-8/);
    const slip = await run(
      ['validate', '-'],
      feed(GOOD).replace('"language"', '// ours\n"language"'),
    );
    assert.match(slip.out, /^-:4: Refused: column 3: JSON has no comments\./);
  });

  it('reads a spreadsheet, and names its cells', async () => {
    const path = file('Name,Tel\nA,ask\n', 'csv');
    const { out, code } = await run(['validate', path]);
    assert.equal(code, 1);
    assert.match(out, /\.csv:B2: Refused: A, Tel: “ask”\. There is no telephone number in this\./);
    assert.match(
      (await run(['validate', file('Foo,Bar\n1,2\n', 'csv')])).out,
      /No row of headings was found/,
    );
  });

  it('says which telephone numbers cannot be', async () => {
    const phones = ['020 7241 3544', '01460 55449', '020 7241 354', '+251 11 155 0134', '999'];
    const { out } = await run(
      ['validate', '-'],
      feed({ ...GOOD, phones: phones.map((number) => ({ number })) }),
    );
    assert.deepEqual(out.match(/“[^”]+”/g), ['“020 7241 354”']);
  });

  it('ends with 2 where it cannot read', async () => {
    for (const [args, sentence] of [
      [['none.json'], /none\.json: there is no such file/],
      [['demo'], /is a folder/],
      [[], /validate takes one file/],
      [[DEMO, '--what'], /Unknown option/],
      [['http://127.0.0.1:1/x.json'], /cannot be reached/],
    ] as const) {
      const { code, err, out } = await run(['validate', ...args]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.doesNotMatch(err, /\n {4}at /);
    }
  });
});

describe('partner-directory import', { concurrency: true }, () => {
  it('makes a new list of a spreadsheet, and says what each column was read as', async () => {
    const into = free('json');
    const { err, code } = await run(['import', SEED, '--into', into]);
    assert.equal(code, 0);
    assert.match(err, /^The headings are in row 3\..*\n {2}F {3}Tel\. +Phone\n.*9 added\.\n/s);
    assert.equal((read(into)['organizations'] as unknown[]).length, 9);
  });

  it('gives the demo from the seed page, and leaves it alone the second time', async () => {
    const { organizations: _, ...head } = read(DEMO);
    const into = file(JSON.stringify({ ...head, organizations: [] }));
    await run(['import', SEED, '--into', into]);
    assert.deepEqual(read(into), read(DEMO));
    utimesSync(into, 1, 1);
    const { err } = await run(['import', SEED, '--into', into]);
    assert.match(err, /9 as before\.\n$/);
    assert.equal(statSync(into).mtimeMs, 1000);
  });

  it('shows with --dry-run what would change, and writes nothing', async () => {
    const into = file(feed(GOOD, { id: 'b', name: 'B' }));
    const before = readFileSync(into, 'utf8');
    const list = file('Name,Website\nA,https://a.example.org\nC,\n', 'csv');
    const { out, err } = await run(['import', list, '--into', into, '--dry-run']);
    assert.equal(
      out,
      '~ A (a)\n    - website: "https://example.org"\n    + website: "https://a.example.org"\n+ C (c)\n? B (b): not in the sheet\n',
    );
    assert.match(err, /1 added, 1 changed, 1 in the list, but not in the sheet\.\n$/);
    assert.equal(readFileSync(into, 'utf8'), before);
    const none = free('json');
    await run(['import', list, '--into', none, '--dry-run']);
    assert.equal(existsSync(none), false);
  });

  it('reads a column as the keeper says', async () => {
    const list = file('Name,Blurb,Secret\nA,Helps.,x\n', 'csv');
    const into = free('json');
    const args = ['--column', 'blurb=Description', '--column', 'C=ignore'];
    await run(['import', list, '--into', into, ...args]);
    assert.deepEqual(read(into)['organizations'], [{ id: 'a', name: 'A', description: 'Helps.' }]);
  });

  it('says how to answer what it asks', async () => {
    const list = file('Name,Tel,Checked on,Notes\nA,2072413544,1/2/2026,x\n', 'csv');
    const { err, code } = await run(['import', list, '--into', free('json')]);
    assert.equal(code, 1);
    assert.match(err, /--dates day-first.*--column "Its heading=ignore".*--offer-zeros/s);
    const into = free('json');
    const answers = ['--dates', 'day-first', '--column', 'Notes=ignore', '--offer-zeros'];
    assert.equal((await run(['import', list, '--into', into, ...answers])).code, 0);
    assert.deepEqual(read(into)['organizations'], [
      { id: 'a', name: 'A', phones: [{ number: '2072413544' }], assured_date: '2026-02-01' },
    ]);
  });

  it('ends with 1 where something was refused, and has the rest', async () => {
    const into = free('json');
    const { code } = await run(
      ['import', '-', '--into', into],
      'Name,Website\nA,ask\nB,https://b.example.org\n',
    );
    assert.equal(code, 1);
    assert.equal((read(into)['organizations'] as unknown[]).length, 2);
  });

  it('never touches a list that is broken', async () => {
    const into = file('{"organizations": [],}');
    const { code, err } = await run(['import', SEED, '--into', into]);
    assert.equal(code, 2);
    assert.match(err, /line 1, column 21: Delete this comma.*See partner-directory validate/);
    assert.equal(readFileSync(into, 'utf8'), '{"organizations": [],}');
  });

  it('refuses what it cannot do, with a sentence', async () => {
    for (const [args, sentence] of [
      [[SEED], /import needs --into FEED/],
      [[DEMO, '--into', 'x.json'], /it is already a feed/],
      [
        [SEED, '--into', 'x.json', '--dates', 'mixed'],
        /--dates should be day-first or month-first/,
      ],
      [[SEED, '--into', 'x.json', '--country', 'UKR'], /--country should be a code/],
      [[SEED, '--into', 'x.json', '--heading-row', '0'], /--heading-row should be a number/],
      [[SEED, '--into', 'x.json', '--column', 'x'], /write the heading, =, and what it is/],
      [[SEED, '--into', 'x.json', '--sheet', 'Two'], /There is no sheet Two/],
    ] as const) {
      const { code, err } = await run(['import', ...args]);
      assert.equal(code, 2);
      assert.match(err, sentence);
    }
  });

  describe('from a server', () => {
    const server = createServer(({ url }, response) => {
      if (url === '/list.csv') response.end('Name\nA\n');
      else if (url === '/log-in') response.end('<!doctype html><title>Log in</title>');
      else response.writeHead(404).end();
    });
    let origin = '';
    before(async () => {
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    after(() => server.close());

    it('takes the list, and says what is no list', async () => {
      const into = free('json');
      assert.equal((await run(['import', `${origin}/list.csv`, '--into', into])).code, 0);
      assert.match(
        (await run(['import', `${origin}/log-in`, '--into', into])).err,
        /It is a web page\./,
      );
      assert.match(
        (await run(['import', `${origin}/none`, '--into', into])).err,
        /the server answered 404/,
      );
    });

    it('knows where Google has a sheet as CSV', () => {
      const sheets = 'https://docs.google.com/spreadsheets/d';
      assert.equal(
        publishedUrl(`${sheets}/abc_D-1/edit#gid=12`),
        `${sheets}/abc_D-1/export?format=csv&gid=12`,
      );
      assert.equal(
        publishedUrl(`${sheets}/abc/edit?usp=sharing`),
        `${sheets}/abc/export?format=csv`,
      );
      assert.equal(
        publishedUrl(`${sheets}/e/2PACX-1/pubhtml?gid=0`),
        `${sheets}/e/2PACX-1/pub?output=csv&gid=0`,
      );
      assert.equal(
        publishedUrl(`${sheets}/e/2PACX-1/pub?output=csv`),
        `${sheets}/e/2PACX-1/pub?output=csv`,
      );
      assert.equal(publishedUrl('https://example.org/a.csv'), 'https://example.org/a.csv');
    });
  });
});

describe('partner-directory export', { concurrency: true }, () => {
  for (const type of ['xlsx', 'ods', 'csv']) {
    it(`writes a list from which import makes the same list: ${type}`, async () => {
      const list = free(type);
      assert.deepEqual(await run(['export', DEMO, list]), { out: '', err: '', code: 0 });
      const into = file(JSON.stringify({ ...read(DEMO), organizations: [] }));
      await run(['import', list, '--into', into]);
      assert.deepEqual(read(into), read(DEMO));
    });
  }

  it('has Welsh headings where they are wanted', async () => {
    const list = free('csv');
    await run(['export', DEMO, list, '--lang', 'cy']);
    assert.match(readFileSync(list, 'utf8'), /^\ufeffDynodwr,Enw,/);
  });

  it('writes over nothing unless told', async () => {
    const list = file('mine', 'csv');
    const { code, err } = await run(['export', DEMO, list]);
    assert.equal(code, 2);
    assert.match(err, /is there already\. To write over it, add --force/);
    assert.equal(readFileSync(list, 'utf8'), 'mine');
    assert.equal((await run(['export', DEMO, list, '--force'])).code, 0);
  });

  it('refuses what it cannot do, with a sentence', async () => {
    for (const [args, sentence] of [
      [[DEMO], /takes a feed and a file to write/],
      [[DEMO, 'list.pdf'], /list\.pdf should end in \.xlsx, \.ods or \.csv/],
      [[DEMO, 'list.csv', '--lang', 'fr'], /--lang should be en or cy/],
      [[SEED, 'list.csv'], /it is a spreadsheet already/],
    ] as const) {
      const { code, err } = await run(['export', ...args]);
      assert.equal(code, 2);
      assert.match(err, sentence);
    }
  });
});

describe('partner-directory translations', { concurrency: true }, () => {
  const translated = { ...GOOD, translations: { cy: { description: 'Yn helpu.' } } };
  const promising = (...organizations: JsonObject[]) =>
    JSON.stringify({
      ...(JSON.parse(feed(...organizations)) as JsonObject),
      languages: ['en', 'cy'],
      translations: { cy: { title: 'Ein rhai ni' } },
    });

  it('says which texts a promised language lacks', async () => {
    const { out, code } = await run(
      ['translations', '-'],
      promising(translated, { ...GOOD, id: 'b', name: 'B' }),
    );
    assert.equal(out, 'cy: 2 of 3 texts\n  B, description: Helps.\n');
    assert.equal(code, 0);
  });

  it('ends with 1 where a required one lacks any', async () => {
    const whole = promising(translated);
    assert.equal((await run(['translations', '-', '--require', 'cy'], whole)).code, 0);
    assert.equal((await run(['translations', '-', '--require', 'cy', '--names'], whole)).code, 1);
    assert.equal((await run(['translations', '-', '--require', 'fr'], whole)).code, 1);
  });
});

describe('partner-directory init', { concurrency: true }, () => {
  it('writes a list in which nothing is wrong and no link is dead', async () => {
    const path = free('json');
    assert.equal((await run(['init', path])).code, 0);
    const { out } = await run(['validate', path, '--strict']);
    assert.equal(out, 'Nothing to say: all is well.\n');
    const hosts = readFileSync(path, 'utf8').match(/https?:\/\/[^/"]+/g);
    assert.deepEqual([...new Set(hosts)], ['https://example.org']);
  });

  for (const type of ['csv', 'xlsx', 'ods']) {
    it(`writes a spreadsheet to fill in: ${type}`, async () => {
      const list = free(type);
      assert.equal((await run(['init', list])).code, 0);
      const into = free('json');
      assert.equal((await run(['import', list, '--into', into])).code, 0);
      assert.equal(
        (read(into)['organizations'] as JsonObject[])[0]?.['name'],
        'Example Organisation',
      );
    });
  }

  it('never writes over a file', async () => {
    const { code, err } = await run(['init', file('mine')]);
    assert.equal(code, 2);
    assert.match(err, /is there already/);
  });
});
