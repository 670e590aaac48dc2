/** The parts of a page that nobody reads. */
const HIDDEN = /^(?:script|style|template|noscript|svg)\b/i;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: '’',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
};

/** The words of a page, roughly, and those of its title. Linear in the page’s length. */
export function pageText(html: string): { readonly title: string; readonly text: string } {
  const parts: string[] = [];
  let title = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    parts.push(html.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    const [name = ''] = /^!--|^[a-z][a-z\d-]*/i.exec(html.slice(open + 1, open + 30)) ?? [];
    const closing = name === '!--' ? '-->' : HIDDEN.test(name) ? `</${name}` : '';
    const from = closing ? indexOf(html, closing, open) : open;
    const end = html.indexOf('>', from);
    if (from < 0 || end < 0) break;
    if (/^title$/i.test(name) && !title) {
      const close = html.indexOf('<', end);
      title = decoded(html.slice(end + 1, close < 0 ? undefined : close));
    }
    parts.push(' ');
    at = end + 1;
  }
  return { title: title.trim(), text: decoded(parts.join('')) };
}

/** The position of a closing tag, in either case. -1 if there is none. */
function indexOf(html: string, closing: string, from: number): number {
  const pattern = new RegExp(closing.replace(/[^\w<]/g, '\\$&'), 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

const decoded = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, digits, name) => {
      const code = hex ? parseInt(hex as string, 16) : Number(digits);
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return ENTITIES[`${name}`.toLowerCase()] ?? whole;
    })
    .replace(/\s+/g, ' ');
