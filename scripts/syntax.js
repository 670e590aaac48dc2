/**
 * A node of a syntax tree, as Rollup parses it.
 *
 * @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node
 *
 * @typedef {object} Template A tagged template.
 * @property {number} start
 * @property {string} tag
 * @property {(Node & { value: { raw: string, cooked: string }, tail: boolean })[]} texts
 * @property {Node[]} holes
 */

/**
 * All nodes of a syntax tree, the outer ones first.
 *
 * @param {unknown} node
 * @returns {Generator<Node>}
 */
export function* nodesOf(node) {
  if (!node || typeof node !== 'object') return;
  if ('type' in node && typeof node.type === 'string') yield /** @type {Node} */ (node);
  for (const value of Object.values(node)) yield* nodesOf(value);
}

/**
 * All tagged templates of a syntax tree.
 *
 * @param {unknown} program
 * @returns {Generator<Template>}
 */
export function* templatesOf(program) {
  for (const { type, start, tag, quasi } of nodesOf(program)) {
    if (type !== 'TaggedTemplateExpression') continue;
    yield { start, tag: tag.name, texts: quasi.quasis, holes: quasi.expressions };
  }
}

/**
 * A source with other texts at these places, which must not overlap.
 *
 * @param {string} code
 * @param {(readonly [start: number, end: number, text: string])[]} edits
 */
export function edited(code, edits) {
  // From the end, so that an edit does not move the places of later ones.
  return [...edits]
    .sort(([a], [b]) => b - a)
    .reduce((text, [start, end, put]) => text.slice(0, start) + put + text.slice(end), code);
}
