/**
 * What a commit says about pictures that it means to change.
 *
 * @typedef {object} Accepted
 * @property {string} reason
 * @property {string[]} pictures their names, or the beginning of names and `*`
 */

/** Where it stands. */
export const ACCEPTED = 'test/visual/accepted.json';

/**
 * @param {string} name
 * @param {string} pattern
 */
const fits = (name, pattern) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

/**
 * Those of these names that nobody has said are meant. What was said before the base says nothing
 * about what has changed since.
 *
 * @param {readonly string[]} names
 * @param {string} now the text of the file
 * @param {string | undefined} before its text at the base
 * @returns {string[]}
 */
export function unexpected(names, now, before) {
  /** @type {Accepted} */
  const { reason, pictures } = JSON.parse(now);
  const isNew = before === undefined || JSON.parse(before).reason !== reason;
  if (!isNew) return [...names];
  return names.filter((name) => !pictures.some((pattern) => fits(name, pattern)));
}
