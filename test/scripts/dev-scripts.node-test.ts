import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup, type RollupCache, type RollupOptions } from 'rollup';

interface DevScripts {
  readonly scripts: readonly RollupOptions[];
}

const { scripts } = (await import(
  pathToFileURL('scripts/dev-scripts.js').href
)) as unknown as DevScripts;

const outputOf = ({ output }: RollupOptions) => {
  assert(output && !Array.isArray(output) && output.file);
  return { ...output, file: output.file };
};

describe('npm run dev', () => {
  for (const options of scripts) {
    const output = outputOf(options);
    it(`bundles ${output.file}, and again after a change`, async () => {
      let cache: RollupCache | undefined;
      const codes: string[] = [];
      for (const _ of ['at first', 'after a change']) {
        const bundle = await rollup({ ...options, ...(cache && { cache }) });
        ({ cache } = bundle);
        const { output: files } = await bundle.generate(output);
        codes.push(files[0].code);
        await bundle.close();
      }
      assert(codes[0]?.length);
      assert.equal(codes[1], codes[0]);
    });
  }

  it('lets optional scripts load what stands beside them', async () => {
    const comments = scripts.find((options) => outputOf(options).file.endsWith('/comments.js'));
    assert(comments);
    const bundle = await rollup(comments);
    const { code } = (await bundle.generate(outputOf(comments))).output[0];
    const loaded = [...code.matchAll(/import\((["'`])(.*?)\1\)/g)].map(([, , path]) => path);
    assert(loaded.includes('./comments/wordpress.js'));
    assert(loaded.some((path) => path?.startsWith('./locales/')));
  });
});
