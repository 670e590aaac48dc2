import assert from 'node:assert/strict';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type DevServerConfig, startDevServer } from '@web/dev-server';

interface CompressFile {
  compress(): NonNullable<DevServerConfig['middleware']>[number];
}

const { compress } = (await import(
  pathToFileURL('scripts/compress.js').href
)) as unknown as CompressFile;

const LONG = 'A sentence that is the same again and again.\n'.repeat(100);
const LATER = LONG.replaceAll('same', 'like');
const FILES = {
  'long.txt': LONG,
  'long.css': LONG,
  'long.js': `/* ${LONG} */`,
  'long.json': JSON.stringify([LONG]),
  'long.svg': `<svg xmlns="http://www.w3.org/2000/svg"><!-- ${LONG} --></svg>`,
  'short.txt': 'Short.',
  'picture.png': LONG,
  'archive.zip': LONG,
};

let folder: string;
let port: number;
let server: Awaited<ReturnType<typeof startDevServer>>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    config: { port: 0, rootDir: folder, middleware: [compress()] },
  });
  const address = server.server?.address();
  assert(address && typeof address === 'object');
  ({ port } = address);
});

after(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** What the server answers: as it is on the wire, since `fetch` would decode it. */
async function answer(name: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port, path: `/${name}`, method, headers, agent: false }, resolve)
      .on('error', reject)
      .end();
  });
  return { status: response.statusCode, has: response.headers, bytes: await buffer(response) };
}

const accepting = (encodings: string) => ({ 'accept-encoding': encodings });

describe('npm start', () => {
  it('compresses text with the best encoding that the browser accepts', async () => {
    const best = await answer('long.txt', accepting('gzip, deflate, br'));
    assert.equal(best.has['content-encoding'], 'br');
    assert.equal(`${brotliDecompressSync(best.bytes)}`, LONG);
    assert.equal(Number(best.has['content-length']), best.bytes.length);
    assert(best.bytes.length < LONG.length / 2);

    const older = await answer('long.txt', accepting('gzip, deflate'));
    assert.equal(older.has['content-encoding'], 'gzip');
    assert.equal(`${gunzipSync(older.bytes)}`, LONG);
  });

  it('compresses each kind of text, and keeps its type', async () => {
    for (const [name, type] of [
      ['long.css', 'text/css'],
      ['long.js', 'application/javascript'],
      ['long.json', 'application/json'],
      ['long.svg', 'image/svg+xml'],
    ] as const) {
      const { has, bytes } = await answer(name, accepting('br'));
      assert.equal(has['content-encoding'], 'br', name);
      assert.equal(has['content-type']?.split(';')[0], type);
      assert.equal(`${brotliDecompressSync(bytes)}`, FILES[name]);
    }
  });

  it('sends text as it is where the browser accepts no encoding that it knows, or refuses it', async () => {
    for (const encodings of ['', 'deflate', 'identity', 'br;q=0', 'br;q=0, gzip;q=0', '*;q=0']) {
      const { has, bytes } = await answer('long.txt', accepting(encodings));
      assert.equal(has['content-encoding'], undefined, encodings);
      assert.equal(`${bytes}`, LONG);
    }
  });

  it('sends text as it is to a program that says nothing of encodings', async () => {
    const { has, bytes } = await answer('long.txt');
    assert.equal(has['content-encoding'], undefined);
    assert.equal(`${bytes}`, LONG);
  });

  it('takes the best encoding that is not refused', async () => {
    const chosen = async (encodings: string) =>
      (await answer('long.txt', accepting(encodings))).has['content-encoding'];
    assert.equal(await chosen('br;q=0, gzip'), 'gzip');
    assert.equal(await chosen('br;q=0, *'), 'gzip');
    assert.equal(await chosen('*'), 'br');
  });

  it('leaves alone what is small, or compressed already', async () => {
    for (const name of ['short.txt', 'picture.png', 'archive.zip'] as const) {
      const { has, bytes } = await answer(name, accepting('br, gzip'));
      assert.equal(has['content-encoding'], undefined, name);
      assert.equal(`${bytes}`, FILES[name]);
    }
  });

  it('tells caches that the answer depends on the encodings, whichever was chosen', async () => {
    for (const encodings of ['br', 'gzip', 'identity']) {
      for (const method of ['GET', 'HEAD']) {
        const { has } = await answer('long.txt', accepting(encodings), method);
        assert.match(`${has.vary}`, /accept-encoding/i, `${method} ${encodings}`);
      }
    }
    const { has } = await answer('picture.png', accepting('br'));
    assert.doesNotMatch(`${has.vary}`, /accept-encoding/i);
  });

  it('answers HEAD without a body', async () => {
    const { status, bytes } = await answer('long.txt', accepting('br'), 'HEAD');
    assert.equal(status, 200);
    assert.equal(bytes.length, 0);
  });

  it('sends the whole file where a range is requested', async () => {
    for (const encodings of ['br', 'identity']) {
      const { status, has, bytes } = await answer('long.txt', {
        ...accepting(encodings),
        range: 'bytes=2-9',
      });
      assert.equal(status, 200);
      assert.equal(has['content-range'], undefined);
      assert.equal(`${encodings === 'br' ? brotliDecompressSync(bytes) : bytes}`, LONG);
    }
  });

  it('sends nothing again to a browser that has the file', async () => {
    const { etag = '' } = (await answer('long.txt', accepting('br'))).has;
    const again = await answer('long.txt', { ...accepting('br'), 'if-none-match': etag });
    assert.equal(again.status, 304);
    assert.equal(again.bytes.length, 0);
  });

  it('sends what is in the file now, not what was in it', async () => {
    await answer('long.css', accepting('br'));
    const path = join(folder, 'long.css');
    await writeFile(path, LATER);
    await utimes(path, new Date(), new Date('2030-01-01'));
    const { bytes } = await answer('long.css', accepting('br'));
    assert.equal(`${brotliDecompressSync(bytes)}`, LATER);
  });

  it('says as before that there is no such file', async () => {
    const { status, has } = await answer('none.txt', accepting('br'));
    assert.equal(status, 404);
    assert.equal(has['content-encoding'], undefined);
  });
});
