// Stands for a template's holes while the text around them is minified as one.
const HOLE = '\uE000';

/** @param {(text: string) => string} shorten */
const minifier = (shorten) => {
  /** @param {readonly string[]} parts */
  return (parts) => shorten(parts.join(HOLE)).split(HOLE);
};

/**
 * Takes the static parts of a css`` template and gives as many back. Drops a space only where CSS
 * ignores it whatever stands beside: `a :hover` and `calc(1em + 2px)` keep theirs.
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

/**
 * Takes the static parts of an html`` template and gives as many back. White space stays white
 * space, as one character: what it means depends on styles.
 */
export const minifyHtml = minifier((html) =>
  html.replace(/\s*\n\s*(\/?>)/g, '$1').replace(/\s+/g, ' '),
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
