import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { features, loadedByFeatures } from './features.js';
import { separate } from './locales.js';

/** The scripts that a page can load as they are, without a bundler. */
const SCRIPTS = [
  'partner-directory.js',
  'embed.js',
  'embed-host.js',
  ...features.map((name) => `${name}.js`),
  ...separate.map((tag) => `locales/${tag}.js`),
  ...loadedByFeatures.map((path) => `${path}.js`),
];

/**
 * The hash of each script, for an `integrity` attribute or a `script-src` (Subresource Integrity,
 * section 3.1), by its path in `dist`.
 *
 * @param {string} dist
 */
export function integrityOf(dist) {
  return Object.fromEntries(
    SCRIPTS.map((path) => {
      const hash = createHash('sha384').update(readFileSync(join(dist, path)));
      return [path, `sha384-${hash.digest('base64')}`];
    }),
  );
}
