import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { compile } from './compile.js';

const LOCALES = 'src/i18n/locales';
const COMPILED = '../.cache/build/src/i18n';

const [tag = ''] = process.argv.slice(2);
if (!/^[a-z]{2}$/.test(tag) || Intl.PluralRules.supportedLocalesOf(tag)[0] !== tag) {
  console.error('Give the two letters of a language: npm run add-language -- it');
  process.exit(1);
}
if (!compile()) process.exit(1);

const { TRANSLATED } = await import(`${COMPILED}/languages.js`);
const { en } = await import(`${COMPILED}/locales/en.js`);
const features = await import(`${COMPILED}/locales/en-features.js`);
if (`en ${TRANSLATED}`.includes(tag)) {
  console.error(`There are words in ${tag} already: ${LOCALES}/${tag}.ts`);
  process.exit(1);
}

/** @param {string} locale */
const nameIn = (locale) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
const english = nameIn('en');
const own = nameIn(tag).replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));
const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
const plurals = /** @type {const} */ (['zero', 'one', 'two', 'few', 'many', 'other']).filter(
  (each) => categories.includes(each),
);
/** Browsers have no names for them. */
const names = { bfi: 'British Sign Language', isg: 'Irish Sign Language' };
const MADE_BY = '/** Machine-made translation; no native speaker has read it yet. */';

/** @param {string | Partial<Record<Intl.LDMLPluralRule, string>>} text in English */
const withForms = (text) =>
  typeof text === 'string'
    ? text
    : Object.fromEntries(plurals.map((form) => [form, text[form] ?? text.other]));

/**
 * @param {string} name of the file, without its ending
 * @param {string} code
 */
async function write(name, code) {
  const options = { parser: 'typescript', singleQuote: true, printWidth: 100 };
  writeFileSync(`${LOCALES}/${name}.ts`, await format(code, options));
}

/**
 * Adds a line to a list in a file, in the order of the alphabet.
 *
 * @param {string} path
 * @param {RegExp} isInList what lines of this list have
 * @param {string} line
 */
function addLine(path, isInList, line) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const later = lines.findIndex((each) => isInList.test(each) && each > line);
  lines.splice(later < 0 ? lines.findLastIndex((each) => isInList.test(each)) + 1 : later, 0, line);
  writeFileSync(path, lines.join('\n'));
}

/**
 * Replaces a list of tags in a file.
 *
 * @param {string} path
 * @param {RegExp} list
 * @param {string} text
 */
function replaceList(path, list, text) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(list, text));
}

const forms = plurals.filter((form) => form !== 'other').map((form) => `'${form}'`);
const words = Object.entries(en.words).map(([key, text]) => [key, withForms(text)]);
const locale = { tag, names, words: Object.fromEntries(words), terms: en.terms };
await write(
  tag,
  `import { announce } from '../announce.js';
  import type { Locale } from '../words.js';

  ${MADE_BY}
  const locale: Locale${forms.length ? `<${forms.join(' | ')}>` : ''} = ${JSON.stringify(locale)};

  export default announce(locale);`,
);

const ofFeatures = { tag, words: Object.assign({}, ...Object.values(features)) };
await write(
  `${tag}-features`,
  `import { announce } from '../announce.js';
  import type { FeaturePart } from '../feature-words.js';

  ${MADE_BY}
  const locale: FeaturePart = ${JSON.stringify(ofFeatures)};

  export default announce(locale);
  export { registerBelow } from '../register-below.js';`,
);

const [welsh, ...others] = TRANSLATED.split(' ');
const separate = [...others, tag].sort();
addLine(`${LOCALES}/separate.ts`, /^import /, `import ${tag} from './${tag}.js';`);
replaceList(`${LOCALES}/separate.ts`, /(?<=SEPARATE = \[).*(?=\])/, separate.join(', '));
replaceList('src/i18n/languages.ts', /(?<=TRANSLATED = ').*(?=')/, [welsh, ...separate].join(' '));
addLine('src/i18n/frame-words.ts', /^  \['(?!en|cy)/, `  ['${tag}', 'Links open in a new tab.'],`);
addLine(
  'demo/builder.html',
  /^ +<option value="(?!en|cy).." lang="/,
  `                  <option value="${tag}" lang="${tag}">${own}</option>`,
);
addLine(
  'docs/webmaster/languages.md',
  /^\| .*\| `locales\//,
  `| ${english} | \`${tag}\` | \`locales/${tag}.js\` | a machine | **nobody yet** |`,
);

console.log(`${english} has its files now, with English texts. Translate these:
  ${LOCALES}/${tag}.ts
  ${LOCALES}/${tag}-features.ts, the words of the optional scripts
  src/i18n/frame-words.ts, one sentence
Say who translated them, in the two files and in the table of docs/webmaster/languages.md.`);
