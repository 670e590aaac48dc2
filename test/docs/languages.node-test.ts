import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const FOLDER = 'src/i18n/locales';
const files = readdirSync(FOLDER);
const tags = files.flatMap((name) => /^([a-z]{2})\.ts$/.exec(name)?.[1] ?? []);
const read = (path: string) => readFileSync(path, 'utf8');
const MADE_BY_A_MACHINE = 'Machine-made translation; no native speaker has read it yet.';

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

  for (const tag of tags.filter((each) => each !== 'en')) {
    it(`${tag}: is said to be made by whom it was made, in its files and on the page`, () => {
      const [row = ''] = read('docs/webmaster/languages.md').match(
        new RegExp(`^\\|.*\\| \`${tag}\` \\|.*`, 'm'),
      ) ?? [''];
      const isMachine = /a machine \| \*\*nobody yet\*\*/.test(row);
      for (const name of [tag, `${tag}-features`]) {
        const says = read(`${FOLDER}/${name}.ts`).includes(MADE_BY_A_MACHINE);
        assert.equal(says, isMachine, `${name}.ts; ${row}`);
      }
    });
  }
});
