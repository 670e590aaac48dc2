import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const FOLDER = 'src/i18n/locales';
const files = readdirSync(FOLDER);
const tags = files.flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []);
const read = (path: string) => readFileSync(path, 'utf8');

describe('Each language that has words', () => {
  for (const tag of tags) {
    it(`${tag}: is wherever languages are listed`, () => {
      assert(files.includes(`${tag}-features.ts`), 'has words for the optional scripts');
      if (tag !== 'en' && tag !== 'cy') {
        assert.match(read(`${FOLDER}/separate.ts`), new RegExp(`^import ${tag} from`, 'm'));
      }
      assert.match(read('src/i18n/frame-words.ts'), new RegExp(`\\['${tag}', `));
      assert.match(
        read('docs/webmaster/languages.md'),
        new RegExp(`^\\|.*\\| \`${tag}\` \\|`, 'm'),
      );
      assert.match(read('demo/builder.html'), new RegExp(`<option value="${tag}"`));
    });
  }
});
