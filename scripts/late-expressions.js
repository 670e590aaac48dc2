import { edited, nodesOf } from './syntax.js';

/** @typedef {import('./syntax.js').Node} Node */

/** What uses the place in a text that a `g` or `y` expression keeps. */
const USES_PLACE = /^(exec|test|lastIndex)$/;

/**
 * Writes a regular expression from the top of a file into the one function that uses it, where it is
 * read when it is first needed. To read one that knows the letters of every script takes a
 * millisecond, and most pages need few of them. One that keeps its place in a text stays.
 *
 * @returns {import('rollup').Plugin}
 */
export function lateExpressions() {
  return {
    name: 'late-expressions',
    renderChunk(code) {
      const nodes = [...nodesOf(this.parse(code))];
      const functions = nodes.filter(({ type }) => /Function/.test(type));
      /** @param {Node} node */
      const depthOf = ({ start, end }) =>
        functions.filter((each) => each.start < start && end <= each.end).length;
      /** @type {Map<string, Node[]>} */
      const named = new Map();
      for (const node of nodes) {
        if (node.type !== 'Identifier') continue;
        named.set(node.name, [...(named.get(node.name) ?? []), node]);
      }
      const keepsPlace = new Set(
        nodes
          .filter(
            ({ type, property }) => type === 'MemberExpression' && USES_PLACE.test(property.name),
          )
          .map(({ object }) => object),
      );
      const declared = nodes.filter(
        ({ type, declarations }) =>
          type === 'VariableDeclaration' && declarations[0].init?.regex && !declarations[1],
      );
      // A script may have one function around all of it.
      const top = Math.min(...declared.map(depthOf));
      /** @type {[number, number, string][]} */
      const edits = [];
      for (const { start, end, declarations } of declared) {
        /** @type {[Node]} */
        const [{ id, init }] = declarations;
        const [, use, ...others] = named.get(id.name) ?? [];
        if (!use || others.length || depthOf(id) !== top || depthOf(use) === top) continue;
        if (/[gy]/.test(init.regex.flags) && keepsPlace.has(use)) continue;
        edits.push([start, end, ''], [use.start, use.end, code.slice(init.start, init.end)]);
      }
      return { code: edited(code, edits), map: null };
    },
  };
}
