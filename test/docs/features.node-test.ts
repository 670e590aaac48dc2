import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const FOLDER = 'src/features';
/** These need a server, and have pages of their own. */
const WITH_SERVER = ['comments', 'search-service'];

const read = (path: string) => readFileSync(path, 'utf8');
const features = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !WITH_SERVER.includes(entry.name))
  .map(({ name }) => name);

describe('Each optional feature', () => {
  for (const name of features) {
    it(`${name}: is wherever people find features`, () => {
      const places: readonly (readonly [path: string, text: RegExp])[] = [
        ['docs/webmaster/next-steps.md', new RegExp(`^\\| \`${name}\\.js\` \\|`, 'm')],
        ['docs/webmaster/frames.md', new RegExp(`^\\| .*\`${name}\``, 'm')],
        ['demo/builder.html', new RegExp(`data-feature="${name}"`)],
        ['src/embed/parameters.ts', new RegExp(`FEATURES = '.*\\b${name}\\b`)],
        [
          'integrations/wordpress/partner-directory/includes/features.php',
          new RegExp(`^\\t\\t'${name}' +=> array`, 'm'),
        ],
      ];
      const missing = places.filter(([path, text]) => !text.test(read(path)));
      assert.deepEqual(
        missing.map(([path]) => path),
        [],
      );
    });
  }
});
