import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { compile } from './compile.js';
import { features, loadedByFeatures } from './features.js';
import { filesIn } from './files.js';
import { separate } from './locales.js';
import { elementsIn } from './manifest.js';
import { pcre } from './pcre.js';
import { writeImport } from './wordpress-import.js';
import { translate } from './wordpress-translations.js';

const SOURCE = 'integrations/wordpress/partner-directory';
const OUT = '.cache/wordpress';
const PLUGIN = join(OUT, 'partner-directory');
const ZIP = join(OUT, 'partner-directory.zip');
/** The page that edits a list. */
const EDITOR = 'dist/editor.html';
/** What a fallback says besides the feed's own texts. */
const WORDS = [
  ...['tel', 'fax', 'textphone', 'email', 'website', 'address', 'person', 'extension', 'gone'],
  ...['inactive', 'closed', 'cut', 'more', 'otherOrganizations'],
  ...['logIn', 'register', 'comment', 'commentLogIn'],
];
/** The languages whose words are in a separate file. */
const LANGUAGES = separate.filter((tag) => tag.length === 2);
/** What the pages of a site load. */
const SCRIPTS = [
  'partner-directory.js',
  ...[...features, ...LANGUAGES.map((tag) => `locales/${tag}`)].map((path) => `${path}.js`),
];

/** What these load themselves. */
const LOADED = [
  ...loadedByFeatures.filter((path) => path.startsWith('comments/')),
  ...separate.filter((tag) => tag.endsWith('-features')).map((tag) => `locales/${tag}`),
].map((path) => `${path}.js`);

/** @param {string} path */
const read = (path) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json'));

/** The type of each attribute of each element, by tag and name, if WordPress has such a type. */
function elements() {
  return Object.fromEntries(
    elementsIn('dist/custom-elements.json').map(({ tagName, attributes, members }) => {
      const fields = members.filter((member) => member.kind === 'field');
      const types = attributes.map(({ name, fieldName, type }) => {
        const field = fields.find((each) => each.name === fieldName);
        const text = (field?.type ?? type)?.text ?? '';
        return [name, ['boolean', 'number'].find((known) => text.includes(known)) ?? 'string'];
      });
      return [tagName, Object.fromEntries(types)];
    }),
  );
}

/** The direction of each language, by tag, and some of the library's words in it. */
async function words() {
  await import(resolve('dist/node/words.js'));
  const { translatorFor } = await import(resolve('dist/i18n/translator.js'));
  return Object.fromEntries(
    ['en', 'cy', ...LANGUAGES].map((tag) => {
      const translator = translatorFor(tag);
      const { dir } = translator;
      const said = WORDS.map((key) => [key, translator.locale.words[key]]);
      return [tag, { dir, ...Object.fromEntries(said) }];
    }),
  );
}

/** The word for an organisation's `status`. */
async function statuses() {
  const { STATUS_WORDS } = await import(resolve('dist/view/status-words.js'));
  return Object.fromEntries(STATUS_WORDS);
}

/**
 * The levels of a directory's headings, by the first level, and by whether there are an
 * introduction, a heading above the resources, and groups.
 */
async function levels() {
  const { headingLevels } = await import(resolve('dist/view/heading-levels.js'));
  const cases = [1, 2, 3, 4, 5, 6].flatMap((first) =>
    [0, 1].flatMap((intro) =>
      [0, 1].flatMap((resources) => [0, 1].map((groups) => [first, intro, resources, groups])),
    ),
  );
  return Object.fromEntries(
    cases.map((given) => [
      given.join(' '),
      Object.fromEntries(
        Object.entries(headingLevels(...given)).map(([name, level]) => [name, Math.min(level, 6)]),
      ),
    ]),
  );
}

/**
 * Letters beyond ASCII, with their lower case and their form in an id (see `slug` in `text.ts`), and
 * letters followed by an accent, with the letter that they are together.
 * Not every PHP knows them. Without the syllables of Korean, which are twice as many as all the
 * others.
 */
function letters() {
  /** @type {Record<string, string>} */
  const lower = {};
  /** @type {Record<string, string>} */
  const plain = {};
  /** @type {Record<string, string>} */
  const ascii = {};
  /** @type {Record<string, string>} */
  const composed = {};
  for (let code = 0x80; code <= 0x10ffff; code += 1) {
    const letter = String.fromCodePoint(code);
    // The characters of keypads: digits of every script, and all wide forms.
    if (/\p{Nd}/u.test(letter)) ascii[letter] = `${digit(code)}`;
    if (code > 0xff00 && code < 0xff5f) ascii[letter] = letter.normalize('NFKC');
    if (!/[\p{L}\p{N}\p{S}]/u.test(letter) || /\p{Script=Hangul}/u.test(letter)) continue;
    const small = letter.toLowerCase();
    const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (small !== letter) lower[letter] = small;
    if (bare !== letter) plain[letter] = bare;
    const parts = letter.normalize('NFD');
    if (small === letter && /^.[\u0300-\u036f]$/u.test(parts)) composed[parts] = letter;
  }
  return { lower, plain, ascii, composed };
}

/**
 * The value of a decimal digit. In every script, the digits are consecutive, starting with zero.
 *
 * @param {number} code
 */
function digit(code) {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/** The codes of countries by name, as the library reads them: the build leaves out what no page needs. */
async function countries() {
  const { countryNames } = await import(resolve('.cache/build/src/feed/decode/places.js'));
  return Object.fromEntries(countryNames());
}

/** The names of countries in each language, by their ISO 3166 codes. */
async function regions() {
  const { nameOf } = await import(resolve('.cache/build/src/i18n/names.js'));
  const codes = [...new Set(Object.values(await countries()))].sort();
  return Object.fromEntries(
    ['en', 'cy', ...LANGUAGES].map((tag) => [
      tag,
      Object.fromEntries(codes.map((code) => [code, nameOf('region', code, tag)])),
    ]),
  );
}

/** The patterns by which the library finds names, addresses and numbers in feeds. */
async function patterns() {
  const from = (/** @type {string} */ path) => import(resolve('.cache/build/src', path));
  const { BEFORE, BEHIND } = await from('feed/decode/names.js');
  const all = {
    ...(await from('feed/decode/links.js')),
    ...(await from('feed/decode/found.js')),
    ...(await from('feed/decode/markup.js')),
    ...(await from('feed/decode/values.js')),
    ...(await from('feed/decode/places.js')),
    ...(await from('feed/decode/schema.js')),
    ...(await from('feed/decode/decoders.js')),
    ...(await from('view/contact-points.js')),
    ...{ NAME_START: BEFORE, NAME_END: BEHIND },
  };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([, pattern]) => pattern instanceof RegExp)
      .map(([name, pattern]) => [name, pcre(pattern)]),
  );
}

/** Characters of HTML and accents by their names, and fields by other names. */
async function names() {
  const { CHARACTERS } = await import(resolve('.cache/build/src/feed/decode/markup.js'));
  const { OTHERS } = await import(resolve('.cache/build/src/feed/decode/names.js'));
  const { ADDRESS_LINES } = await import(resolve('.cache/build/src/feed/decode/places.js'));
  const characters = [...CHARACTERS.matchAll(/ (\w+)(\W)/g)].map(([, name, letter]) => [
    name,
    letter,
  ]);
  const fields = OTHERS.trim()
    .split('\n')
    .flatMap((/** @type {string} */ line) => {
      const [name = '', ...others] = line.split(' ');
      return others.map((other) => [other, name]);
    });
  return {
    characters: Object.fromEntries(characters),
    fields: Object.fromEntries(fields),
    place: ADDRESS_LINES,
  };
}

/**
 * A list to begin with, for a keeper who writes JSON. Its notes on the command line do not help
 * here.
 */
async function starter() {
  const { STARTER } = await import(resolve('.cache/build/src/keeper/starter.js'));
  const { _read_me, ...list } = STARTER;
  return list;
}

/** @param {string} path */
function stampVersion(path) {
  writeFileSync(path, read(path).replaceAll('{{version}}', version));
}

/** @param {string} folder */
function zip(folder) {
  const files = filesIn([folder]).map((path) => [relative(OUT, path), readFileSync(path)]);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01' });
}

const hashes = JSON.parse(read('dist/integrity.json'));
const integrity = Object.fromEntries(SCRIPTS.map((path) => [path, hashes[path]]));

if (!compile()) process.exit(1);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
cpSync(SOURCE, PLUGIN, { recursive: true });
for (const name of ['partner-directory.php', 'readme.txt']) stampVersion(join(PLUGIN, name));
for (const path of [...SCRIPTS, ...LOADED, 'LICENSE-lit.txt'])
  cpSync(join('dist', path), join(PLUGIN, path));
cpSync('LICENSE', join(PLUGIN, 'LICENSE'));
const library = {
  version,
  integrity,
  elements: elements(),
  words: await words(),
  statuses: await statuses(),
  levels: await levels(),
  patterns: await patterns(),
  ...(await names()),
};
writeFileSync(join(PLUGIN, 'library.json'), JSON.stringify(library, undefined, 2));
writeFileSync(join(PLUGIN, 'letters.json'), JSON.stringify(letters()));
writeFileSync(join(PLUGIN, 'countries.json'), JSON.stringify(await countries()));
writeFileSync(join(PLUGIN, 'regions.json'), JSON.stringify(await regions()));
writeFileSync(join(PLUGIN, 'starter.json'), JSON.stringify(await starter(), undefined, 2));
await writeImport(join(PLUGIN, 'admin'));
// The list's screen shows it in a frame: see `admin/list-screen.js`.
if (existsSync(EDITOR)) cpSync(EDITOR, join(PLUGIN, 'editor.html'));
translate(PLUGIN);
writeFileSync(ZIP, zip(PLUGIN));
console.log(`${ZIP}: the plugin, as WordPress takes it`);
