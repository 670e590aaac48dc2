import { readFileSync } from 'node:fs';

/**
 * An element as the custom elements manifest describes it, in full.
 *
 * @typedef {Required<import('custom-elements-manifest/schema.js').CustomElement>} ElementEntry
 */

/**
 * The elements in a manifest, with all lists that they may lack.
 *
 * @param {string} path
 * @returns {ElementEntry[]}
 */
export function elementsIn(path) {
  /** @type {import('custom-elements-manifest/schema.js').Package} */
  const { modules } = JSON.parse(readFileSync(path, 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) =>
      'tagName' in declaration ? [/** @type {ElementEntry} */ ({ ...EMPTY, ...declaration })] : [],
    );
}

const EMPTY = {
  attributes: [],
  members: [],
  slots: [],
  events: [],
  cssParts: [],
  cssProperties: [],
};
