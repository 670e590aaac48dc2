import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `integrity` says of each script that a page can load (Subresource Integrity), by its path in
 * `dist`.
 */
export function integrityOf(dist) {
  const scripts = readdirSync(dist, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') && !path.startsWith('node/'))
    .sort();
  return Object.fromEntries(
    scripts.map((path) => {
      const hash = createHash('sha384').update(readFileSync(join(dist, path)));
      return [path, `sha384-${hash.digest('base64')}`];
    }),
  );
}
