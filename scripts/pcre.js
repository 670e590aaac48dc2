/** JavaScript's classes of characters, as PCRE writes them between `[` and `]`. */
const CLASSES = {
  d: '0-9',
  w: 'A-Za-z0-9_',
  // With Unicode, PCRE's `\s` is everything that JavaScript takes for a space, except one
  // character.
  s: String.raw`\s\x{FEFF}`,
};
/** A part of a regular expression that is written differently, or that must not be changed. */
const PART = /\\u([\da-f]{4})|\\u\{([\da-f]+)\}|\\p\{DI\}|\\([dwsDWS])|\\v|\\.|(\[\^?)|(\])|~/giu;
/** A lookbehind, whose length PCRE must know. */
const LOOKBEHIND = /\(\?<([=!])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[])*)\)/g;
/** One item that may be repeated, or missing. */
const REPEATED = /(\\.|\[(?:\\.|[^\]\\])*\]|[^\\])(?:\{(\d+),(\d+)\}|(\?))/;

/** Characters that are not shown (`Default_Ignorable_Code_Point`), a class that older PCREs do not know. */
const ignorable = ranges(/\p{DI}/u);

/** @param {RegExp} pattern of one character */
function ranges(pattern) {
  const hex = (/** @type {number} */ code) => `\\x{${code.toString(16).toUpperCase()}}`;
  let made = '';
  let start = -1;
  for (let code = 0; code <= 0x110000; code += 1) {
    const isIn = code < 0x110000 && pattern.test(String.fromCodePoint(code));
    if (isIn && start < 0) start = code;
    if (!isIn && start >= 0) {
      made += start === code - 1 ? hex(start) : `${hex(start)}-${hex(code - 1)}`;
      start = -1;
    }
  }
  return made;
}

/**
 * The variants of a lookbehind, each with a fixed length.
 *
 * @param {string} body
 * @returns {string[]}
 */
function alternatives(body) {
  const found = REPEATED.exec(body);
  if (!found) return [body];
  const [all, one = '', least = '0', most = '1'] = found;
  const before = body.slice(0, found.index);
  const behind = body.slice(found.index + all.length);
  const counts = Array.from(
    { length: Number(most) - Number(least) + 1 },
    (_, n) => Number(least) + n,
  );
  return counts.flatMap((count) => alternatives(before + one.repeat(count) + behind));
}

/**
 * A regular expression of JavaScript in the form of PHP (PCRE2 10.30 and later), so that the plugin
 * needs no second copy of it. For patterns with neither named groups, nor `[^]`, nor classes in a
 * class.
 *
 * @param {RegExp} given
 */
export function pcre({ source, flags }) {
  let isInClass = false;
  const fixed = source.replace(
    LOOKBEHIND,
    (_, kind, body) => `(?<${kind}${alternatives(body).join('|')})`,
  );
  const made = fixed.replace(PART, (part, four, braced, kind, open, close) => {
    if (open && !isInClass) isInClass = true;
    else if (close) isInClass = false;
    const code = four ?? braced;
    if (code) return `\\x{${code.toUpperCase()}}`;
    if (part === '~') return '\\~';
    if (part === '\\v') return '\\x0B';
    if (/^\\p\{DI\}$/i.test(part)) return isInClass ? ignorable : `[${ignorable}]`;
    if (!kind) return part;
    const members = CLASSES[/** @type {'d' | 'w' | 's'} */ (kind.toLowerCase())];
    if (kind === kind.toLowerCase()) return isInClass ? members : `[${members}]`;
    if (isInClass && kind === 'W') throw new Error(`A class can't have ${part} in it: ${source}`);
    return isInClass ? part : `[^${members}]`;
  });
  return `~${made}~${flags.replace(/[gu]/g, '')}uD`;
}
