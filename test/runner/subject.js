import { readFile } from 'node:fs/promises';
import { inDist } from './dist.js';

/**
 * What the tests of elements test: the compiled `modules`, `dist` (the one file, as it is published)
 * or `both`: the one file in Chromium, and in the other engines the modules, but for journeys.
 */
const SUBJECT = process.env.SUBJECT ?? 'modules';

const BUILD = '/.cache/build/';
const DEFINE = 'src/define.js';
const ONE_FILE = '/dist/partner-directory.js';

/** What renders is in the one file. No test may have it a second time, from a module. */
const RENDERING = /^src\/(define|index|(elements|controllers|templates)\/.*)(?<!\.test)\.js$/;
/** The script of an optional feature is one of its own. */
const FEATURE = /^src\/features\/([\w-]+)\/\1\.js$/;
/** What that script loads from folders beside it. */
const LOADED = /^src\/features\/([\w-]+)\/((?:\1|locales)\/.*)/;
const ELEMENT = /^src\/elements\/([\w-]+)\/\1\.js$/;
/** What those import that are about the one file in every engine. */
const PUBLISHED = 'test/support/published.js';

/** @param {string} tag */
const classOf = (tag) =>
  tag.replace(/(?:^|-)(\w)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());

/**
 * The code that stands for a module where the one file is tested.
 *
 * @param {string} path
 * @returns {Promise<string> | string | undefined} nothing where the module stands for itself
 */
function standIn(path) {
  if (path === DEFINE) return readFile(`.${inDist(ONE_FILE)}`, 'utf8');
  const [, feature] = FEATURE.exec(path) ?? [];
  const [, , loaded] = LOADED.exec(path) ?? [];
  if (loaded) return readFile(`.${inDist(`/dist/${loaded}`)}`, 'utf8');
  if (feature) return readFile(`.${inDist(`/dist/${feature}.js`)}`, 'utf8');
  if (!RENDERING.test(path)) return undefined;
  const [, tag] = ELEMENT.exec(path) ?? [];
  const start = `import '${BUILD}${DEFINE}';`;
  if (tag) return `${start} export const ${classOf(tag)} = customElements.get('${tag}');`;
  if (path === 'src/index.js') {
    return `${start} export const { registerLocale } = customElements.get('partner-directory');`;
  }
  return `throw new Error('${path} has no stand-in: see test/runner/subject.js.');`;
}

/**
 * Gives the tests the one file in place of the modules that it is made of.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export const subject = () => async (ctx, next) => {
  const [, path] = ctx.path.split(BUILD);
  if (path === undefined || SUBJECT === 'modules') return next();
  const isOneFile = SUBJECT === 'dist' || ctx.get('user-agent').includes('Chrome/');
  const code =
    path === PUBLISHED ? `import '${ONE_FILE}';` : isOneFile ? await standIn(path) : undefined;
  if (code === undefined) return next();
  ctx.type = 'js';
  ctx.set('cache-control', 'no-store');
  ctx.body = code;
};
