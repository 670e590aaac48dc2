/** @typedef {'major' | 'minor' | 'patch'} Step */

const VERSION = /^(\d+)\.(\d+)\.(\d+)(?:-([\da-z-]+(?:\.[\da-z-]+)*))?$/i;
/** @type {readonly Step[]} */
const STEPS = ['major', 'minor', 'patch'];

/**
 * The parts of a version (Semantic Versioning 2.0.0, without build metadata).
 *
 * @param {string} version
 */
export function parsed(version) {
  const [, major, minor, patch, pre] = VERSION.exec(version) ?? [];
  if (major === undefined)
    throw new Error(`“${version}” is not a version, such as 1.2.3 or 1.2.3-rc.1.`);
  return {
    numbers: [Number(major), Number(minor), Number(patch)],
    pre: pre?.split('.') ?? [],
  };
}

/** @param {string} version */
export const isPrerelease = (version) => parsed(version).pre.length > 0;

/** @param {string} a @param {string} b */
function comparePre(a, b) {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  if (!Number.isNaN(x)) return -1;
  if (!Number.isNaN(y)) return 1;
  return a < b ? -1 : Number(a > b);
}

/**
 * Which of two versions is the newer one, as for `sort` (section 11).
 *
 * @param {string} a
 * @param {string} b
 */
export function compareVersions(a, b) {
  const [one, other] = [parsed(a), parsed(b)];
  for (const [n, number] of one.numbers.entries()) {
    const by = number - (other.numbers[n] ?? 0);
    if (by) return by;
  }
  if (!one.pre.length || !other.pre.length) return other.pre.length - one.pre.length;
  for (const [n, part] of one.pre.entries()) {
    const against = other.pre[n];
    const by = against === undefined ? 1 : comparePre(part, against);
    if (by) return by;
  }
  return one.pre.length - other.pre.length;
}

/**
 * How far one version is from another.
 *
 * @param {string} from
 * @param {string} to
 * @returns {Step}
 */
export function stepBetween(from, to) {
  const [before, after] = [parsed(from).numbers, parsed(to).numbers];
  return STEPS.find((_, n) => before[n] !== after[n]) ?? 'patch';
}

/**
 * The step that the changes need (sections 6 to 8), if the given step is smaller. Before 1.0, a
 * minor version may remove names, and a release candidate has promised nothing yet.
 *
 * @param {string} from
 * @param {string} to
 * @param {{ removed: readonly string[], added: readonly string[] }} changes
 */
export function neededStep(from, to, { removed, added }) {
  if (isPrerelease(from)) return undefined;
  /** @type {Step} */
  let needed = 'patch';
  if (added.length) needed = 'minor';
  if (removed.length) needed = parsed(from).numbers[0] === 0 ? 'minor' : 'major';
  return STEPS.indexOf(stepBetween(from, to)) <= STEPS.indexOf(needed) ? undefined : needed;
}
