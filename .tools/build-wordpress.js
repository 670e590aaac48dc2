import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';

const SOURCE = 'integrations/wordpress/partner-directory';
const OUT = '.cache/wordpress';
const PLUGIN = join(OUT, 'partner-directory');
const ZIP = join(OUT, 'partner-directory.zip');
/** What a fallback says besides the feed's own texts. */
const WORDS = [
  ...['tel', 'email', 'website', 'address', 'extension', 'gone'],
  ...['inactive', 'closed', 'cut'],
];

const read = (path) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json'));

/** The type of each attribute of each element, by tag and name, as far as WordPress has types. */
function elements() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const typeOf = ({ attributes, members }, name) => {
    const { fieldName, type } = attributes.find((attribute) => attribute.name === name);
    const text = (members.find((member) => member.name === fieldName)?.type ?? type)?.text ?? '';
    return ['boolean', 'number'].find((known) => text.includes(known)) ?? 'string';
  };
  return Object.fromEntries(
    modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName)
      .map((element) => [
        element.tagName,
        Object.fromEntries(element.attributes.map(({ name }) => [name, typeOf(element, name)])),
      ]),
  );
}

/** Some of the library's words, by language tag. */
async function words() {
  const files = readdirSync('dist/locales').filter((name) => /^[a-z]{2,3}(-\w+)?\.js$/.test(name));
  const locales = await Promise.all(files.map((name) => import(resolve('dist/locales', name))));
  return Object.fromEntries(
    locales
      .flatMap((module) => Object.values(module))
      .map((locale) => [
        locale.tag,
        Object.fromEntries(WORDS.map((key) => [key, locale.words[key]])),
      ]),
  );
}

function stampVersion(path) {
  writeFileSync(path, read(path).replaceAll('{{version}}', version));
}

function zip(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(OUT.length + 1))
    .sort();
  return zipSync(Object.fromEntries(files.map((path) => [path, readFileSync(join(OUT, path))])), {
    mtime: '1980-01-01',
  });
}

const script = readFileSync('dist/partner-directory.js');
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
cpSync(SOURCE, PLUGIN, { recursive: true });
for (const name of ['partner-directory.php', 'readme.txt']) stampVersion(join(PLUGIN, name));
for (const path of ['dist/partner-directory.js', 'dist/LICENSE-lit.txt', 'LICENSE']) {
  cpSync(path, join(PLUGIN, path.replace('dist/', '')));
}
writeFileSync(
  join(PLUGIN, 'library.json'),
  JSON.stringify({ version, integrity, elements: elements(), words: await words() }, undefined, 2),
);
writeFileSync(ZIP, zip(PLUGIN));
console.log(`${ZIP}: the plugin, as WordPress takes it`);
