import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Plugin, rollup } from 'rollup';

const SCRIPT = pathToFileURL(resolve('scripts/late-expressions.js')).href;
const { lateExpressions } = (await import(SCRIPT)) as { lateExpressions: () => Plugin };

/** The source of one module as the build writes it. */
async function built(source: string): Promise<string> {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? source : null),
      },
      lateExpressions(),
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'made' });
  return output[0].code;
}

describe('A regular expression at the top of a module', () => {
  it('is read in the only function that uses it', async () => {
    const code = await built('const A = /a/u; export const has = (text) => A.test(text);');
    assert.match(code, /\/a\/u\.test\(text\)/);
    assert.doesNotMatch(code, /const A/);
  });

  it('stays where two functions use it', async () => {
    const code = await built(
      'const A = /a/; export const has = (text) => A.test(text); export const find = (text) => A.exec(text);',
    );
    assert.match(code, /const A = \/a\/;/);
  });

  it('stays where it is used outside all functions', async () => {
    const code = await built('const A = /a/; export const has = A.test(document.title);');
    assert.match(code, /const A = \/a\/;/);
  });

  it('stays where it keeps its place in a text', async () => {
    const code = await built(
      'const A = /a/g; export const next = (text) => { let all = 0; while (A.exec(text)) all += 1; return all; };',
    );
    assert.match(code, /const A = \/a\/g;/);
  });

  it('moves with `g` where all of a text is replaced', async () => {
    const code = await built(
      "const A = /a/g; export const without = (text) => text.replace(A, '');",
    );
    assert.match(code, /text\.replace\(\/a\/g, ''\)/);
  });
});
