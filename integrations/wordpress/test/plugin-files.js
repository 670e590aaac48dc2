import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { readPo, textsOf } from '../../../scripts/wordpress-translations.js';
import { run } from './support/processes.js';

const SOURCE = 'integrations/wordpress/partner-directory';
/** Throws where a file can't be parsed. */
const PARSE =
  'foreach ( array_slice( $argv, 1 ) as $path ) token_get_all( file_get_contents( $path ), TOKEN_PARSE );';
const ZIP = '.cache/wordpress/partner-directory.zip';
/** A call of WordPress’s translation functions, to the end of its arguments. */
const TRANSLATED =
  /\b(?:__|_x|_n|esc_html__|esc_attr__|esc_html_e)\(\s*(?:'[^']*'|"[^"]*")(?<rest>[^)]*)\)/g;

const sources = readdirSync(SOURCE, { recursive: true }).map((name) => join(SOURCE, name));
const php = sources.filter((path) => path.endsWith('.php'));

export function pluginFiles() {
  describe('the plugin’s files', () => {
    it('are PHP that can be parsed, and can’t be asked for directly', async () => {
      await run('php', ['-r', PARSE, ...php]);
      for (const path of php.filter((each) => !each.endsWith('.asset.php'))) {
        assert.match(
          readFileSync(path, 'utf8'),
          /defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/,
          path,
        );
      }
    });

    it('leave every sentence to translators', () => {
      const calls = [...php, join(SOURCE, 'block/editor.js')].flatMap((path) => [
        ...readFileSync(path, 'utf8').matchAll(TRANSLATED),
      ]);
      assert.ok(calls.length > 40);
      for (const [call, rest] of calls) assert.match(rest, /'partner-directory',?\s*$/, call);
    });

    it('have every sentence in Welsh, and none that is gone', () => {
      const translations = readPo(join(SOURCE, 'languages/partner-directory-cy.po'));
      translations.delete('');
      assert.deepEqual([...translations.keys()].sort(), textsOf(SOURCE).sort());
      for (const [text, translation] of translations) {
        assert.ok(translation, text);
        assert.deepEqual(translation.match(/%\w/g), text.match(/%\w/g), text);
      }
    });

    it('have one version, that of the library', () => {
      const files = unzipSync(readFileSync(ZIP));
      const text = (name) => Buffer.from(files[`partner-directory/${name}`]).toString();
      const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
      assert.match(text('partner-directory.php'), new RegExp(`Version: +${version}\n`));
      assert.match(text('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
      assert.equal(JSON.parse(text('library.json')).version, version);
      assert.deepEqual(
        Buffer.from(files['partner-directory/partner-directory.js']),
        readFileSync('dist/partner-directory.js'),
      );
    });
  });
}
