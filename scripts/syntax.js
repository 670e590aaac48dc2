/** @typedef {import('estree').Node & { start: number, end: number }} Node */

/**
 * All nodes of a syntax tree, as Rollup parses it, the outer ones first.
 *
 * @param {unknown} node
 * @returns {Generator<any>}
 */
export function* nodesOf(node) {
  if (!node || typeof node !== 'object') return;
  if ('type' in node && typeof node.type === 'string') yield node;
  for (const value of Object.values(node)) yield* nodesOf(value);
}

/**
 * A source with other texts at these places, no two of which overlap.
 *
 * @param {string} code
 * @param {(readonly [start: number, end: number, text: string])[]} edits
 */
export function edited(code, edits) {
  // From the end, so that an edit moves no place that is still to come.
  return edits
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end, put]) => text.slice(0, start) + put + text.slice(end), code);
}
