import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * One picture that is another than before.
 *
 * @typedef {object} Difference
 * @property {string} name
 * @property {Buffer | undefined} before
 * @property {Buffer | undefined} after
 * @property {Buffer | undefined} marked where they differ, if both are there
 * @property {string} what
 */

/**
 * The same picture on a canvas as large as both.
 *
 * @param {PNG} picture
 * @param {number} width
 * @param {number} height
 */
function onCanvas(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture;
  const canvas = new PNG({ width, height });
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}

/**
 * @param {string} name
 * @param {Buffer | Error | undefined} before
 * @param {Buffer | Error | undefined} after
 * @returns {Difference | undefined} nothing where both look the same
 */
export function difference(name, before, after) {
  if (!Buffer.isBuffer(before) || !Buffer.isBuffer(after)) {
    const reasons = [];
    if (!Buffer.isBuffer(before)) reasons.push(`none before: ${before?.message ?? 'it is new'}`);
    if (!Buffer.isBuffer(after)) reasons.push(`none now: ${after?.message ?? 'it has gone'}`);
    return {
      name,
      before: Buffer.isBuffer(before) ? before : undefined,
      after: Buffer.isBuffer(after) ? after : undefined,
      marked: undefined,
      what: reasons.join('; '),
    };
  }
  if (before.equals(after)) return undefined;
  const [old, now] = [PNG.sync.read(before), PNG.sync.read(after)];
  const width = Math.max(old.width, now.width);
  const height = Math.max(old.height, now.height);
  const marked = new PNG({ width, height });
  const pixels = pixelmatch(
    onCanvas(old, width, height).data,
    onCanvas(now, width, height).data,
    marked.data,
    width,
    height,
    { threshold: 0.1 },
  );
  const isSameSize = old.width === now.width && old.height === now.height;
  if (!pixels && isSameSize) return undefined;
  const size = isSameSize ? '' : `, ${old.width}×${old.height} is now ${now.width}×${now.height}`;
  return { name, before, after, marked: PNG.sync.write(marked), what: `${pixels} pixels${size}` };
}

/**
 * The names of those differences that are there again on a second look, at pictures that are
 * otherwise as they were. What looks another way each time, such as something that goes by itself
 * on a busy machine, says nothing about a commit.
 *
 * @typedef {ReadonlyMap<string, Buffer | Error>} Pictures
 * @typedef {{ before: Pictures, after: Pictures }} Look
 *
 * @param {readonly string[]} names
 * @param {Look} first
 * @param {Look} second
 */
export function steady(names, first, second) {
  /** @param {Look[keyof Look]} one @param {Look[keyof Look]} other @param {string} name */
  const isSame = (one, other, name) => {
    const [old, now] = [one.get(name), other.get(name)];
    if (Buffer.isBuffer(old) && Buffer.isBuffer(now)) return !difference(name, old, now);
    return Buffer.isBuffer(old) === Buffer.isBuffer(now);
  };
  return names.filter(
    (name) =>
      difference(name, second.before.get(name), second.after.get(name)) &&
      isSame(first.before, second.before, name) &&
      isSame(first.after, second.after, name),
  );
}
