import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from './files.js';
import { separate } from './locales.js';
import { elementsIn } from './manifest.js';

const SOURCE = 'integrations/wordpress/partner-directory';
const OUT = '.cache/wordpress';
const PLUGIN = join(OUT, 'partner-directory');
const ZIP = join(OUT, 'partner-directory.zip');
/** What a fallback says besides the feed's own texts. */
const WORDS = [
  ...['tel', 'email', 'website', 'address', 'extension', 'gone'],
  ...['inactive', 'closed', 'cut', 'more', 'otherOrganizations'],
  ...['logIn', 'register', 'comment', 'commentLogIn'],
];
/** Those that have their words in a file of their own. */
const LANGUAGES = separate.filter((tag) => tag.length === 2);
/** What the pages of a site load. */
const SCRIPTS = ['partner-directory.js', ...LANGUAGES.map((tag) => `locales/${tag}.js`)];

/** @param {string} path */
const read = (path) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json'));

/** The type of each attribute of each element, by tag and name, as far as WordPress has types. */
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
  const { wordsFor } = await import(resolve('dist/node/words.js'));
  return Object.fromEntries(
    ['en', 'cy', ...LANGUAGES].map((tag) => {
      const { dir, language } = wordsFor({ language: tag }, tag);
      const said = WORDS.map((key) => [key, language.locale.words[key]]);
      return [tag, { dir, ...Object.fromEntries(said) }];
    }),
  );
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

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
cpSync(SOURCE, PLUGIN, { recursive: true });
for (const name of ['partner-directory.php', 'readme.txt']) stampVersion(join(PLUGIN, name));
for (const path of [...SCRIPTS, 'LICENSE-lit.txt']) cpSync(join('dist', path), join(PLUGIN, path));
cpSync('LICENSE', join(PLUGIN, 'LICENSE'));
writeFileSync(
  join(PLUGIN, 'library.json'),
  JSON.stringify({ version, integrity, elements: elements(), words: await words() }, undefined, 2),
);
writeFileSync(ZIP, zip(PLUGIN));
console.log(`${ZIP}: the plugin, as WordPress takes it`);
