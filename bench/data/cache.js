import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
