import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR } from './rollup.editor.js';

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Puts script, style and the reader of spreadsheets into one page. The page's policy allows only
 * the scripts in it, and no request.
 *
 * @param {string} dist
 */
export function editorPage(dist) {
  /** @param {string} path */
  const read = (path) => readFileSync(path, 'utf8').trim();
  const script = read(join(EDITOR, 'editor.js'));
  const spreadsheets = read(join(EDITOR, 'spreadsheets.js'));
  const style = read('src/editor/editor.css');
  // Text that would end its element, or bring the parser into a state in which nothing ends it.
  const isOpen = [script, spreadsheets].some((text) => /<\/script|<!--|\r/i.test(text));
  if (isOpen || /<\/style|\r/i.test(style)) throw new Error('This cannot stand in a page.');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)} ${hashOf(spreadsheets)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html partner-directory-editor',
  ].join('; ');
  /** @type {Record<string, string>} */
  const parts = {
    POLICY: policy,
    '<!-- style -->': `<style>${style}</style>`,
    '<!-- spreadsheets -->': `<script type="text/plain" id="spreadsheets">${spreadsheets}</script>`,
    '<!-- script -->': `<script>${script}</script>`,
  };
  const template = readFileSync('src/editor/editor.html', 'utf8');
  const page = template.replace(
    /POLICY|<!-- (?:style|spreadsheets|script) -->/g,
    (part) => parts[part] ?? '',
  );
  writeFileSync(join(dist, 'editor.html'), page);
  const licences = ['editor', 'spreadsheets'].map((name) =>
    read(join(EDITOR, `LICENSES-${name}.txt`)),
  );
  writeFileSync(join(dist, 'LICENSES-editor.txt'), `${licences.join('\n\n')}\n`);
}
