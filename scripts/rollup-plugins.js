import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifyCss, minifyHtml } from './minify-templates.js';
import { edited, nodesOf, templatesOf } from './syntax.js';

/** @typedef {import('rollup').Plugin} Plugin */

/**
 * A module that no file holds, whose imports are relative to the project's folder.
 *
 * @param {string} name
 * @param {string} code
 * @returns {Plugin}
 */
export function entry(name, code) {
  const id = resolve(name);
  return {
    name: 'entry',
    resolveId: (source) => (source === name ? id : null),
    load: (path) => (path === id ? code : null),
  };
}

/** Modules in the order that order-modules.js has found. */
export const ORDER = 'scripts/module-order.json';

/**
 * Puts the modules of `ORDER` before others, so that gzip, which looks back 32 kB, finds more of
 * what stood there before. It changes no meaning: Rollup still keeps what a module imports before it.
 * One that is no longer there is passed over.
 *
 * @returns {Plugin}
 */
export function inOrder() {
  return {
    name: 'in-order',
    transform(code, id) {
      if (!this.getModuleInfo(id)?.isEntry) return null;
      /** @type {string[]} */
      const paths = JSON.parse(readFileSync(ORDER, 'utf8'));
      const imports = paths
        // By its source, since what the compiler once made of a deleted one may be there yet.
        .filter((path) => existsSync(path))
        .map((path) => path.replace(/^(src.*)\.ts$/, '.cache/build/$1.js'))
        .map((path) => `import ${JSON.stringify(resolve(path))};`);
      return { code: imports.join('') + code, map: null };
    },
  };
}

/**
 * Declares with `let` throughout, so that one word repeats where two took turns. TypeScript has
 * seen to it that no constant is assigned to.
 *
 * @returns {Plugin}
 */
export function letForConst() {
  return {
    name: 'let-for-const',
    renderChunk(code) {
      const constants = [...nodesOf(this.parse(code))].filter(
        (node) => node.type === 'VariableDeclaration' && node.kind === 'const',
      );
      return {
        code: edited(
          code,
          constants.map(({ start }) => [start, start + 'const'.length, 'let']),
        ),
        map: null,
      };
    },
  };
}

/**
 * Makes arrow functions of declared ones, which have nothing of their own to say `this` to. One that
 * stands in another function and is called before its place stays. So may none at the top be,
 * while the file starts, which would throw at once.
 *
 * @returns {Plugin}
 */
export function arrowsForFunctions() {
  return {
    name: 'arrows-for-functions',
    renderChunk(code) {
      /** @type {[number, number, string][]} */
      const edits = [];
      const blocks = [...nodesOf(this.parse(code))].filter(({ type }) => type === 'BlockStatement');
      for (const [depth, { body, start: from }] of blocks.entries()) {
        for (const node of /** @type {import('./syntax.js').Node[]} */ (body)) {
          if (node.type !== 'FunctionDeclaration' || node.generator || hasThis(node)) continue;
          /** @type {string} */
          const name = node.id.name;
          if (depth && new RegExp(`\\b${name}\\b`).test(code.slice(from, node.start))) continue;
          const params = code.slice(node.params[0]?.start, node.params.at(-1)?.end);
          const head = `let ${name} = ${node.async ? 'async ' : ''}`;
          edits.push([node.start, node.body.start, `${head}(${node.params[0] ? params : ''}) => `]);
          edits.push([node.end, node.end, ';']);
        }
      }
      return { code: edited(code, edits), map: null };
    },
  };
}

/** @param {import('./syntax.js').Node} node */
const hasThis = (node) =>
  [...nodesOf(node)].some(
    ({ type, name }) =>
      type === 'ThisExpression' || type === 'MetaProperty' || name === 'arguments',
  );

/**
 * Writes texts between backticks, as those of styles are, so that gzip meets one mark at their ends
 * instead of three.
 *
 * @returns {Plugin}
 */
export function backticks() {
  return {
    name: 'backticks',
    renderChunk(code) {
      // Keys and directives are no expressions.
      const fixed = new Set();
      /** @type {[number, number, string][]} */
      const edits = [];
      for (const node of nodesOf(this.parse(code))) {
        fixed.add(node.directive ? node.expression : !node.computed && node.key);
        if (node.type !== 'Literal' || typeof node.value !== 'string' || fixed.has(node)) continue;
        /** @type {string} */
        const raw = node.raw;
        if (/`|\$\{/.test(raw)) continue;
        const text = raw.slice(1, -1).replace(/\\(["'])|(\\.)/g, '$1$2');
        edits.push([node.start, node.end, `\`${text}\``]);
      }
      return { code: edited(code, edits), map: null };
    },
  };
}

/**
 * Begins a file with this line, after all that takes comments away.
 *
 * @param {string} line
 * @returns {Plugin}
 */
export function startLine(line) {
  return {
    name: 'start-line',
    renderChunk: (code) => ({ code: `${line}\n${code}`, map: null }),
  };
}

const MINIFIERS = new Map([
  ['css', minifyCss],
  ['html', minifyHtml],
  ['svg', minifyHtml],
]);

/**
 * What to put in the place of the static parts of a template.
 *
 * @param {readonly import('./syntax.js').Node[]} texts
 * @param {(parts: readonly string[]) => readonly string[]} minify
 * @returns {[start: number, end: number, text: string][]}
 */
function minifiedTexts(texts, minify) {
  const minified = minify(texts.map(({ value }) => value.raw));
  return texts.map(({ start, end }, i) => [start, end, minified[i] ?? '']);
}

/**
 * Minifies the style sheets of optional features, which are plain texts in `NAME.css.ts`.
 *
 * @returns {Plugin}
 */
export function minifyStyles() {
  return {
    name: 'minify-styles',
    transform(code, id) {
      if (!id.endsWith('.css.js')) return null;
      const edits = [...nodesOf(this.parse(code))]
        .filter(({ type }) => type === 'TemplateLiteral')
        .flatMap(({ quasis }) => minifiedTexts(quasis, minifyCss));
      return { code: edited(code, edits), map: null };
    },
  };
}

/**
 * Minifies our own css``, html`` and svg`` templates.
 *
 * @returns {Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/.cache/build/')) return null;
      /** @type {[number, number, string][]} */
      const edits = [];
      for (const { tag, texts } of templatesOf(this.parse(code))) {
        const minify = MINIFIERS.get(tag);
        if (!minify) continue;
        // An inner template lies in a hole of its outer one: no two edits overlap.
        edits.push(...minifiedTexts(texts, minify));
      }
      return { code: edited(code, edits), map: null };
    },
  };
}

/**
 * Lets the script of a feature load what stands beside it in `dist`: words in `locales`, the rest in the
 * folder of its name.
 *
 * @param {string} name
 * @returns {Plugin}
 */
export const loadFrom = (name) => ({
  name: 'load-from',
  renderChunk: (code) => ({
    code: code.replace(
      /\bimport\((["'`])(?:[^"'`]*?\/)??(locales\/)?([^"'`/]+)\1/g,
      (_, quote, locales = `${name}/`, file) => `import(${quote}./${locales}${file}${quote}`,
    ),
    map: null,
  }),
});
