import { _$LH as lit } from 'lit-html/private-ssr-support.js';
import { edited, templatesOf } from './syntax.js';

const { boundAttributeSuffix: SUFFIX, marker: MARKER } = lit;

/** An attribute that has a hole, as Lit marks it: its name, and its value with quotes. */
const BOUND = new RegExp(
  `(?<=\\s)([.?@]?[\\w-]+)${SUFFIX.replaceAll('$', '\\$')}=("[^"]*"|'[^']*'|[^\\s>]*)`,
  'g',
);

/** What could be confused with `<?>`, `$` and `|`, and what Lit reads as raw text. */
const UNMARKABLE = /[$|]|<[!?]|<(script|style|textarea|title)\b/i;

/**
 * Calls html with a text, in which Lit's own preparation has marked the holes, and with their
 * values, so that the browser has nothing left to prepare: `<p class=${a} @click=${b}>${c}</p>`
 * becomes `<p $=class|@click><?></p>`, and `class="a ${b}"` becomes `$="class=a $"`. See
 * lit-trims.js.
 *
 * @returns {import('rollup').Plugin}
 */
export function prepareTemplates() {
  return {
    name: 'prepare-templates',
    transform(code, id) {
      if (!id.includes('/.cache/build/')) return null;
      /** @type {[number, number, string][]} */
      const edits = [];
      for (const { start, tag, texts } of templatesOf(this.parse(code))) {
        if (tag !== 'html') continue;
        const text = prepared(texts.map(({ value }) => value.cooked));
        if (text === undefined) this.error('No such template is in the one file.', start);
        // The texts are between backticks, and the holes between `${` and `}`.
        texts.forEach(({ start, end, tail }, i) => {
          const put = (i ? '' : `(${JSON.stringify(text)}`) + (tail ? ')' : ', ');
          edits.push([start - 1, end + (tail ? 1 : 2), put]);
        });
      }
      return { code: edited(code, edits), map: null };
    },
  };
}

/**
 * The text of a template with its holes marked, or undefined if a hole is neither an attribute's
 * value, or a part of it, nor between tags.
 *
 * @param {string[]} strings
 */
function prepared(strings) {
  if (strings.some((text) => UNMARKABLE.test(text))) return undefined;
  const [marked] = lit.getTemplateHtml(Object.assign([...strings], { raw: strings }), 1);
  const text = `${marked}`
    .replaceAll(`<?${MARKER}>`, '<?>')
    .replace(/<\w[^>]*>/g, withHoles)
    .replace(/="([\w|.?@-]+)"(?=[ >])/g, '=$1');
  return text.includes('lit$') ? undefined : text;
}

/**
 * A tag with its attributes that have holes in one, `$`.
 *
 * @param {string} tag
 */
function withHoles(tag) {
  /** @type {string[]} */
  const holes = [];
  const rest = tag.replace(
    BOUND,
    (_whole, /** @type {string} */ name, /** @type {string} */ quoted) => {
      const value = quoted.replace(/^(["'])(.*)\1$/, '$2').replaceAll(MARKER, '$');
      holes.push(value === '$' ? name : `${name}=${value}`);
      return '';
    },
  );
  if (!holes.length) return tag;
  return rest
    .replace(/\s+/g, ' ')
    .replace(/ (?=\/?>$)/, '')
    .replace(/^<[\w-]+/, (start) => `${start} $="${holes.join('|')}"`);
}
