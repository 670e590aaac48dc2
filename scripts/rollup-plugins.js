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
 * Puts the modules of `ORDER` before others, so that gzip, which looks back 32 kB, finds more
 * repetitions. The meaning stays the same: Rollup still puts what a module imports before it.
 * Modules that no longer exist are skipped.
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
        // Checked by its source, because the compiled file of a deleted one may still exist.
        .filter((path) => existsSync(path))
        .map((path) => path.replace(/^(src.*)\.ts$/, '.cache/build/$1.js'))
        .map((path) => `import ${JSON.stringify(resolve(path))};`);
      return { code: imports.join('') + code, map: null };
    },
  };
}

/**
 * Replaces `const` by `let`, so that gzip finds one word instead of two. TypeScript has already
 * checked that no constant is assigned to.
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
 * Turns function declarations without `this` into arrow functions. One inside another function
 * stays if it is used before its declaration. At the top level, none may be called before its
 * declaration while the file starts: that would throw at once.
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
 * Writes strings between backticks, like those of styles, so that gzip finds one kind of quotation
 * mark instead of three.
 *
 * @returns {Plugin}
 */
export function backticks() {
  return {
    name: 'backticks',
    renderChunk(code) {
      // Keys and directives are not expressions.
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
 * Puts this line at the start of a file, after everything that removes comments.
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
 * The edits that minify the static parts of a template.
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
        // An inner template is in a hole of the outer one, so no two edits overlap.
        edits.push(...minifiedTexts(texts, minify));
      }
      return { code: edited(code, edits), map: null };
    },
  };
}

/**
 * Makes the script of a feature load from beside it in `dist`: words from `locales`, the rest from
 * the folder with its name.
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
