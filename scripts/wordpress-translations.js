import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DOMAIN = 'partner-directory';
/** The script of the editor, by the name that WordPress uses. */
const EDITOR = 'partner-directory-directory-editor-script';
/** A call of WordPress's translation functions, with its text. */
const CALL = /\b(?:__|esc_html__|esc_attr__)\(\s*'([^']+)'/g;
/** The texts of `block.json` that WordPress translates, by their context. */
const BLOCK = {
  'block title': 'title',
  'block description': 'description',
  'block keyword': 'keywords',
};
const ENTRY = /^(?:msgctxt "(.*)"\n)?msgid "(.*)"\nmsgstr "(.*)"$/gm;
/** Between the context of a text and the text. */
const CONTEXT_END = '\u0004';

/** @typedef {ReadonlyMap<string, string>} Translations */

/** @param {string} text */
const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
/** @param {string} text */
const unquoted = (text) => text.replace(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter));

/**
 * All texts of the plugin to translate, each once, in the order of its files.
 *
 * @param {string} plugin
 */
export function textsOf(plugin) {
  const paths = readdirSync(plugin, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.php$|editor\.js$/.test(path))
    .sort();
  const called = paths.flatMap((path) =>
    [...readFileSync(join(plugin, path), 'utf8').matchAll(CALL)].map(([, text = '']) => text),
  );
  const block = JSON.parse(readFileSync(join(plugin, 'block/block.json'), 'utf8'));
  const named = Object.entries(BLOCK).flatMap(([context, key]) =>
    [block[key]].flat().map((text) => context + CONTEXT_END + text),
  );
  return [...new Set([...called, ...named])];
}

/**
 * The texts and translations of a `.po` file; its head belongs to the empty text.
 *
 * @param {string} path
 */
export function readPo(path) {
  return new Map(
    [...readFileSync(path, 'utf8').matchAll(ENTRY)].map(
      ([, context, text = '', translation = '']) =>
        /** @type {const} */ ([
          (context ? context + CONTEXT_END : '') + unquoted(text),
          unquoted(translation),
        ]),
    ),
  );
}

/** @param {readonly string[]} texts */
function pot(texts) {
  const entries = texts.map((given) => {
    const [text = '', context] = given.split(CONTEXT_END).reverse();
    return `${context ? `msgctxt ${quoted(context)}\n` : ''}msgid ${quoted(text)}\nmsgstr ""\n`;
  });
  const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
  return [head, ...entries].join('\n');
}

/**
 * The binary form of translations (GNU gettext, "The Format of GNU MO Files").
 *
 * @param {Translations} translations
 */
function mo(translations) {
  const pairs = [...translations].sort(([a], [b]) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  const head = Buffer.alloc(28 + 16 * pairs.length);
  /** @type {Buffer[]} */
  const texts = [];
  let end = head.length;
  [0x950412de, 0, pairs.length, 28, 28 + 8 * pairs.length, 0, end].forEach((value, index) =>
    head.writeUInt32LE(value, 4 * index),
  );
  for (const column of [0, 1]) {
    pairs.forEach((pair, row) => {
      const text = Buffer.from(`${pair[column]}\0`);
      const at = 28 + 8 * (pairs.length * column + row);
      head.writeUInt32LE(text.length - 1, at);
      head.writeUInt32LE(end, at + 4);
      end += text.length;
      texts.push(text);
    });
  }
  return Buffer.concat([head, ...texts]);
}

/**
 * The form that scripts read (Jed).
 *
 * @param {string} language
 * @param {Translations} translations
 */
function jed(language, translations) {
  const entries = [...translations].map(([text, translation]) =>
    text ? [text, [translation]] : ['', { domain: DOMAIN, lang: language }],
  );
  return JSON.stringify({ locale_data: { [DOMAIN]: Object.fromEntries(entries) } });
}

/**
 * Writes the template into a plugin's folder, and replaces each `.po` file by the forms that
 * WordPress reads.
 *
 * @param {string} plugin
 */
export function translate(plugin) {
  const folder = join(plugin, 'languages');
  writeFileSync(join(folder, `${DOMAIN}.pot`), pot(textsOf(plugin)));
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.po'))) {
    const translations = readPo(join(folder, name));
    const base = name.replace(/\.po$/, '');
    writeFileSync(join(folder, `${base}.mo`), mo(translations));
    const language = base.slice(DOMAIN.length + 1);
    writeFileSync(join(folder, `${base}-${EDITOR}.json`), jed(language, translations));
    rmSync(join(folder, name));
  }
}
