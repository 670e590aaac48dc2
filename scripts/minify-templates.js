// Stands for a template's holes while the text around them is minified as one.
const HOLE = '\uE000';

/** @param {(text: string) => string} shorten */
const minifier = (shorten) => {
  /** @param {readonly string[]} parts */
  return (parts) => shorten(parts.join(HOLE)).split(HOLE);
};

/**
 * Takes the static parts of a css`` template and returns as many. It drops a space only where CSS
 * ignores it in any context: `a :hover` and `calc(1em + 2px)` keep theirs.
 */
export const minifyCss = minifier((css) =>
  outsideStrings(css.replace(/\/\*[^]*?\*\//g, ''), (text) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .replace(/(?<![\w.])0(?=\.\d)/g, ''),
  )
    // The value of an attribute that is an identifier needs no quotes (Selectors 4, section 6.1).
    .replace(/=(['"])([a-z][\w-]*)\1\]/g, '=$2]')
    .trim(),
);

/** A tag with its attributes, or what is between two tags. */
const TAG = /(<[^>]*>)/;

/** White space with a line break between two holes, or alone between tags. */
const BREAK = new RegExp(`(?<=^|${HOLE})\\s*\\n\\s*(?=${HOLE}|$)`, 'g');

/**
 * Takes the static parts of an html`` template and returns as many. A line break between two tags
 * or holes is only for readers of the source, as in JSX: a space that is meant is within a line.
 * All other white space stays, as one character.
 */
export const minifyHtml = minifier((html) =>
  html
    .split(TAG)
    .map((text, i) =>
      i % 2
        ? text.replace(/\s+(?=\/?>)/g, '').replace(/\s+/g, ' ')
        : text.replace(BREAK, '').replace(/\s+/g, ' '),
    )
    .join(''),
);

/**
 * @param {string} css
 * @param {(text: string) => string} shorten
 */
function outsideStrings(css, shorten) {
  return css
    .split(/("[^"]*"|'[^']*')/)
    .map((text, i) => (i % 2 ? text : shorten(text)))
    .join('');
}
