import sanitize from 'sanitize-html';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const OWN = ['class', 'id', 'title', 'role', 'lang', 'dir', 'style', 'aria-*'];

/**
 * What Canvas's allow-list (gems/canvas_sanitize) leaves of HTML, as far as another cleaner can be
 * told it: its elements, its attributes for what a fallback has, its protocols.
 */
export const canvas = (html) =>
  sanitize(html, {
    allowedTags: [
      ...HEADINGS,
      ...['a', 'b', 'blockquote', 'br', 'caption', 'cite', 'code', 'col', 'colgroup', 'dd', 'del'],
      ...['div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'hr', 'i', 'iframe', 'img', 'ins', 'li'],
      ...['ol', 'p', 'pre', 'q', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td'],
      ...['tfoot', 'th', 'thead', 'tr', 'u', 'ul'],
    ],
    allowedAttributes: {
      '*': OWN,
      a: ['href', 'target', 'name'],
      iframe: ['src', 'width', 'height', 'name', 'sandbox', 'allowfullscreen'],
      img: ['align', 'alt', 'height', 'src', 'width'],
    },
    allowedSchemes: ['ftp', 'http', 'https', 'mailto'],
  });
