import { readFile } from 'node:fs/promises';
import { inDist } from './dist.js';

/**
 * What the tests of elements test: the compiled `modules`, `dist` (the one file, as it is published)
 * or `both`: the one file in Chromium, the modules in the other engines.
 */
const SUBJECT = process.env.SUBJECT ?? 'modules';

const SOURCES = '/.cache/build/src/';
const ONE_FILE = inDist('/dist/partner-directory.js');

/** What renders is in the one file. No test may have it a second time, from a module. */
const RENDERING = /^(define|index|(elements|controllers|templates|features)\/.*)(?<!\.test)\.js$/;
const ELEMENT = /^elements\/([\w-]+)\/\1\.js$/;

/** @param {string} tag */
const classOf = (tag) =>
  tag.replace(/(?:^|-)(\w)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());

/**
 * The code that stands for one of the sources where the one file is tested.
 *
 * @param {string} source its path in the sources
 * @returns {Promise<string> | string | undefined} nothing where the source stands for itself
 */
function standIn(source) {
  if (source === 'define.js') return readFile(`.${ONE_FILE}`, 'utf8');
  if (!RENDERING.test(source)) return undefined;
  const [, tag] = ELEMENT.exec(source) ?? [];
  const start = `import '${SOURCES}define.js';`;
  if (tag) return `${start} export const ${classOf(tag)} = customElements.get('${tag}');`;
  if (source === 'index.js') {
    return `${start} export const { registerLocale } = customElements.get('partner-directory');`;
  }
  return `throw new Error('${source} has no stand-in: see test/runner/subject.js.');`;
}

/** @param {string} userAgent */
const isOneFileTested = (userAgent) =>
  SUBJECT === 'dist' || (SUBJECT === 'both' && userAgent.includes('Chrome/'));

/**
 * Gives the tests the one file in place of the modules that it is made of.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export const subject = () => async (ctx, next) => {
  const [, source] = ctx.path.split(SOURCES);
  if (source === undefined || !isOneFileTested(ctx.get('user-agent'))) return next();
  const code = await standIn(source);
  if (code === undefined) return next();
  ctx.type = 'js';
  ctx.set('cache-control', 'no-store');
  ctx.body = code;
};
