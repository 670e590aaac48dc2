import { TRIMS } from './lit-trims.js';
import { nodesOf, templatesOf } from './syntax.js';

/** @typedef {import('./syntax.js').Node} Node */

const NAME = 'partner-directory';

/**
 * What the one file does before anything else. Lit makes its Trusted Types policy when it is
 * imported, and throws if the page's list of policies does not allow it. Here the policy has our
 * name. If it cannot be made, but the page requires one, nothing is registered, so that the
 * fallback content stays. The same happens if a default policy of the page removes comments, which
 * templates need. A second copy of the script makes no policy: it registers nothing.
 *
 * Old libraries replace `window.Event`: the classes in this file extend the browser's own.
 */
export const intro = `
if (!('adoptedStyleSheets' in document)) return;
const Event = Object.getPrototypeOf(UIEvent);
let policy;
if (!customElements.get('${NAME}')) {
  try {
    policy = globalThis.trustedTypes?.createPolicy('${NAME}', {createHTML: (html) => html});
  } catch {}
  try {
    const p = document.createElement('p');
    p.innerHTML = policy ? policy.createHTML('<?>') : '<?>';
    p.firstChild.data;
  } catch {
    console.warn('${NAME}: not started, because the page has no trusted-types ${NAME}.');
    return;
  }
}`;

/** What our own sources can import from Lit in the one file. */
const EXPORTS = new Set(['LitElement', 'css', 'html', 'nothing']);
const LISTENERS = new Set(['ArrowFunctionExpression', 'Identifier', 'MemberExpression']);
const TYPES = new Set(['Array', 'Number', 'Object', 'String']);

const EDITS = TRIMS.flatMap(({ edits }) => Object.entries(edits));
const EDITED = [...new Set(EDITS.map(([file]) => file))];
const MISSING = new Map(TRIMS.flatMap(({ unless = [], why }) => unless.map((name) => [name, why])));

/**
 * Gives Lit the policy of `intro`, and removes from it what `TRIMS` lists. Fails the build if Lit
 * no longer has one of the texts exactly once, or if a source of ours needs something that was
 * removed.
 *
 * @returns {import('rollup').Plugin}
 */
export function litInScript() {
  return {
    name: 'lit-in-script',
    transform(code, id) {
      if (id.includes('/.cache/build/')) {
        for (const [what, { start }] of needs(this.parse(code))) this.error(what, start);
        return null;
      }
      const file = EDITED.find((path) => isOf(path, id));
      if (!file) return null;
      const edits = EDITS.flatMap(([path, all]) => (path === file ? all : []));
      return {
        code: edits.reduce((text, [from, to]) => {
          const parts = text.split(patternOf(from));
          if (parts.length !== 2) this.error(`${file} no longer has one “${from}”.`);
          return parts.join(to);
        }, code),
        map: null,
      };
    },
    buildEnd(error) {
      // Checked by the modules in the bundle, because a watcher does not transform unchanged
      // modules again.
      const ids = [...this.getModuleIds()];
      const absent = EDITED.filter((path) => !ids.some((id) => isOf(path, id)));
      if (!error && absent.length) this.error(`Not part of the bundle: ${absent.join(', ')}.`);
    },
  };
}

/**
 * @param {string} path
 * @param {string} id
 */
const isOf = (path, id) => id.endsWith(`/node_modules/${path}`);

/** @param {string} text Of an edit. */
function patternOf(text) {
  const parts = text.split('…').map((part) => part.replace(/\W/g, '\\$&'));
  return new RegExp(parts.join('[^]*?'));
}

/**
 * What a source of ours needs from Lit that the one file does not have.
 *
 * @param {unknown} program
 * @returns {Generator<[what: string, where: Node]>}
 */
function* needs(program) {
  for (const node of nodesOf(program)) {
    const { type, source, key, value, left } = node;
    if (type === 'ImportDeclaration' && /^@?lit\b/.test(source.value)) {
      for (const { imported } of node.specifiers) {
        const name = imported?.name ?? '*';
        const isThere = source.value === '@lit/context' || EXPORTS.has(name);
        if (!isThere) yield [`The one file has no ${name} of ${source.value}.`, node];
      }
    }
    const why = type === 'Identifier' && MISSING.get(node.name);
    if (why) yield [`The one file has no ${node.name}: ${why}`, node];
    if (type === 'Property' && key.name === 'type' && TYPES.has(value.name)) {
      yield ['An attribute is a text or Boolean in the one file, or has a converter.', node];
    }
    if (type === 'AssignmentExpression' && left.property?.name === 'styles') {
      if (node.right.type !== 'ArrayExpression') yield ['The styles must be a list.', node];
    }
  }
  for (const { tag, texts, holes } of templatesOf(program)) {
    for (const [i, hole] of holes.entries()) {
      if (tag === 'css') yield ['No css`` has a hole in the one file.', hole];
      if (/@[\w-]+=$/.test(texts[i]?.value.raw ?? '') && !LISTENERS.has(hole.type)) {
        yield ['A listener in a template is a function in the one file.', hole];
      }
    }
  }
}
