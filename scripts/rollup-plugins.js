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

/**
 * Puts these modules, and what they import, before all others. It changes no meaning: Rollup keeps
 * what a module imports before it.
 *
 * @param {readonly string[]} paths
 * @returns {Plugin}
 */
export function startWith(paths) {
  const imports = paths.map((path) => `import ${JSON.stringify(resolve(path))};`).join('');
  return {
    name: 'start-with',
    transform(code, id) {
      return this.getModuleInfo(id)?.isEntry ? { code: imports + code, map: null } : null;
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

const MINIFIERS = new Map([
  ['css', minifyCss],
  ['html', minifyHtml],
  ['svg', minifyHtml],
]);

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
        const minified = minify(texts.map(({ value }) => value.raw));
        // An inner template lies in a hole of its outer one: no two edits overlap.
        texts.forEach(({ start, end }, i) => edits.push([start, end, minified[i] ?? '']));
      }
      return { code: edited(code, edits), map: null };
    },
  };
}
