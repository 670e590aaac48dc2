import { mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const folder = new URL('../.cache/', import.meta.url);

async function cached(name, make) {
  const file = new URL(name, folder);
  try {
    return await readFile(file);
  } catch {
    const bytes = await make();
    await mkdir(folder, { recursive: true });
    await writeFile(file, bytes);
    return bytes;
  }
}

/**
 * The feed of `size` organisations as UTF-8 JSON, plain and gzipped. Made once and kept in `.cache`;
 * delete that folder after a change to `data/`.
 */
export async function feedBytes(size) {
  const plain = await cached(`feed-${size}.json`, async () => {
    const { makeFeed } = await import('./feed.js');
    return Buffer.from(JSON.stringify(makeFeed(size)));
  });
  const gzipped = await cached(`feed-${size}.json.gz`, () => promisify(gzip)(plain));
  return { plain, gzipped };
}

/**
 * The path of a file with the feed of `size` organisations: written piece by piece, as that of a
 * million is longer than a string can be.
 */
export async function feedFile(size) {
  const file = new URL(`feed-${size}.json`, folder);
  const path = fileURLToPath(file);
  if (await stat(file).catch(() => null)) return path;
  const { makeFeed } = await import('./feed.js');
  const { organizations, ...head } = makeFeed(size);
  await mkdir(folder, { recursive: true });
  const out = await open(`${path}.new`, 'w');
  await out.write(`${JSON.stringify(head).slice(0, -1)},"organizations":[`);
  for (let start = 0; start < size; start += 10_000) {
    const slice = organizations.slice(start, start + 10_000).map((one) => JSON.stringify(one));
    await out.write(`${start ? ',' : ''}${slice.join(',')}`);
  }
  await out.write(']}');
  await out.close();
  await rename(`${path}.new`, path);
  return path;
}
