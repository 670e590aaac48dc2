import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'partner-directory.js';

/**
 * Writes `integrity.json`: what a page pins the one-file script to, with an `integrity` attribute
 * or in its `script-src` (Subresource Integrity, section 3.1). Returns it.
 */
export function writeIntegrity(dist) {
  const hash = createHash('sha384').update(readFileSync(join(dist, FILE)));
  const integrity = `sha384-${hash.digest('base64')}`;
  writeFileSync(
    join(dist, 'integrity.json'),
    `${JSON.stringify({ [FILE]: integrity }, null, 2)}\n`,
  );
  return integrity;
}
