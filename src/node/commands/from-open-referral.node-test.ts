import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { JsonObject } from '../../keeper/json.js';
import { fetchReferral } from '../open-referral-client.js';
import { fromOpenReferral } from './from-open-referral.js';

const ORGANIZATION = {
  id: 'o',
  name: 'Link',
  description: 'Links.',
  website: 'https://example.org',
};
const services = Array.from({ length: 5 }, (_, i) => ({
  id: `s ${i}`,
  name: `Service ${i}`,
  organization: ORGANIZATION,
}));

describe('partner-directory from-open-referral', () => {
  const asked: string[] = [];
  let refusals = 2;
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [, version, id] = /^\/(v\d)\/services(?:\/(.*))?$/.exec(pathname) ?? [];
    const page = Number(searchParams.get('page'));
    const list = services.slice(2 * page - 2, 2 * page);
    const json = (body: unknown) => response.end(JSON.stringify(body));
    if (version === 'v9' && refusals > 0) {
      refusals -= 1;
      response.writeHead(429, { 'retry-after': '7' }).end();
    } else if (version && id === 's%203') response.writeHead(404).end();
    else if (version && id)
      json({
        ...services.find((each) => encodeURIComponent(each.id) === id),
        phones: [{ number: `01632 96000${id.at(-1)}` }],
      });
    else if (version === 'v1')
      json({ totalElements: 5, totalPages: 3, number: page, content: list });
    else if (version) json({ total_items: 5, total_pages: 3, page_number: page, contents: list });
    else response.writeHead(404).end();
  });
  let origin = '';
  const folder = mkdtempSync(join(tmpdir(), 'partner-directory-'));
  before(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const waits: number[] = [];
  const options = {
    withDetails: true,
    maxPages: 10,
    onProgress: () => {},
    wait: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
  };

  for (const [name, path] of [
    ['Open Referral UK 1.0', 'v1/services'],
    ['HSDS 3.0', 'v3/services/'],
    ['the root of an API', 'v3'],
  ] as const) {
    it(`reads every page and every service: ${name}`, async () => {
      const records = await fetchReferral(`${origin}/${path}`, options);
      assert.deepEqual(
        records.map(({ id, phones }) => [id, phones && 'with details']),
        services.map(({ id }) => [id, id === 's 3' ? undefined : 'with details']),
      );
    });
  }

  it('reads no more pages than are allowed, nor services where they are not wanted', async () => {
    asked.length = 0;
    await fetchReferral(`${origin}/v3/services?kind=x`, {
      ...options,
      withDetails: false,
      maxPages: 2,
    });
    assert.deepEqual(asked, ['/v3/services?kind=x&page=1', '/v3/services?kind=x&page=2']);
  });

  it('waits as long as a busy server asks, and gives up after three tries', async () => {
    const records = await fetchReferral(`${origin}/v9/services`, {
      ...options,
      withDetails: false,
    });
    assert.equal(records.length, 5);
    assert.deepEqual(waits, [7000, 7000]);
    refusals = 3;
    await assert.rejects(
      fetchReferral(`${origin}/v9/services`, options),
      /the server answered 429/,
    );
    refusals = 0;
  });

  it('says what cannot be reached, and what is no such source', async () => {
    await assert.rejects(
      fetchReferral(`${origin}/none/x/services`, options),
      /the server answered 404/,
    );
    await assert.rejects(fromOpenReferral([]), /takes one source/);
    const empty = join(folder, 'empty.json');
    writeFileSync(empty, '{"message": "No."}');
    await assert.rejects(fromOpenReferral([empty]), /there are no organisations in it/);
  });

  it('brings the organisations into a list, and keeps what the keeper added', async () => {
    const into = join(folder, 'feed.json');
    const own = { id: 'mine', name: 'Mine' };
    writeFileSync(
      into,
      JSON.stringify({
        version: '1.0',
        title: 'T',
        language: 'en',
        organizations: [
          own,
          { id: 'o', name: 'Old', countries: ['KE'], _note: 1, email: 'old@example.org' },
        ],
      }),
    );
    assert.equal(
      await fromOpenReferral([`${origin}/v3`, '--into', into, '--no-details', '--quiet']),
      0,
    );
    const { organizations } = JSON.parse(readFileSync(into, 'utf8')) as {
      organizations: JsonObject[];
    };
    assert.deepEqual(
      organizations.map(({ services: list, ...record }) => [
        record,
        (list as unknown[] | undefined)?.length,
      ]),
      [
        [own, undefined],
        [{ ...ORGANIZATION, countries: ['KE'], _note: 1 }, 5],
      ],
    );
  });
});
