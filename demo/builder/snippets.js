/**
 * What a visitor of the builder has chosen.
 *
 * @typedef {object} Choice
 * @property {string} tag of the element
 * @property {string} src address of the feed
 * @property {string} files address of the folder with the files of `dist`, with its slash, or empty
 * @property {string} link address of a plain page, or empty
 * @property {string} theme name of a theme, or empty
 * @property {string} scheme `light`, `dark`, or empty
 * @property {[name: string, value: string][]} attributes beside `src`; a flag's value is empty
 * @property {[name: string, value: string][]} properties custom properties of CSS
 * @property {string[]} features names of optional scripts
 */

/**
 * Something to copy.
 *
 * @typedef {{title: string, kind: 'html' | 'css' | 'js' | 'text', code: string}} Snippet
 */

/** @typedef {{snippets: Snippet[], notes: string[]}} Way */

/** Stands for a website's own address where none was given. */
const EXAMPLE = 'https://www.example.org/';
const LINK_TEXT = 'Our partner organisations';
/** The longest line of a start tag, in characters. */
const LINE = 76;
const BUNDLED = ['en', 'cy'];

const VIEWS = { 'partner-directory': 'directory', 'org-card': 'card', 'linking-tips': 'tips' };
/** The height of a frame before anything in it has said how high it is. */
const HEIGHTS = { 'partner-directory': 800, 'org-card': 320, 'linking-tips': 480 };

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A start tag, in lines that are not too long. */
function startTag(tag, attributes) {
  const lines = [`<${tag}`];
  for (const [name, value] of attributes) {
    const word = value === '' ? name : `${name}="${escape(value)}"`;
    const line = `${lines.at(-1)} ${word}`;
    if (line.length < LINE) lines.splice(-1, 1, line);
    else lines.push(`  ${word}`);
  }
  return `${lines.join('\n')}>`;
}

const langOf = ({ attributes }) => new Map(attributes).get('lang') ?? '';

/** The file of a language, where the one file does not have its words. */
export const languageFile = (lang) => (lang && !BUNDLED.includes(lang) ? `locales/${lang}.js` : '');

function element({ tag, src, link, attributes }) {
  const start = startTag(tag, [['src', src], ...attributes]);
  return link
    ? `${start}\n  <a href="${escape(link)}">${LINK_TEXT}</a>\n</${tag}>`
    : `${start}</${tag}>`;
}

function rules({ tag, scheme, properties }) {
  const all = [...(scheme ? [['color-scheme', scheme]] : []), ...properties];
  const lines = all.map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length ? `${tag} {\n${lines.join('')}}` : '';
}

/**
 * Whether facts were unticked, which are on cards where nobody says `no-facts`.
 *
 * @param {Choice} choice
 */
export const lacksFacts = ({ tag, features }) =>
  tag === 'partner-directory' && !features.includes('facts');

/** What says which features there are where facts are there by themselves: in a frame, and in WordPress. */
function besideFacts(choice) {
  const named = choice.features.filter((name) => name !== 'facts');
  return [
    ...(named.length ? [['features', named.join(',')]] : []),
    ...(lacksFacts(choice) ? [['no-facts', '']] : []),
  ];
}

/** Lines in a page that takes scripts. */
function script(choice) {
  const { files, theme, features } = choice;
  const css = rules(choice);
  const scripts = ['partner-directory.js', languageFile(langOf(choice))].filter(Boolean);
  const lines = [
    theme && `<link rel="stylesheet" href="${escape(files)}themes/${theme}.css">`,
    css && `<style>\n${css.replaceAll(/^/gm, '  ')}\n</style>`,
    ...scripts.map((file) => `<script type="module" src="${escape(files + file)}"></script>`),
    ...features.map((name) => `<script src="${escape(files + name)}.js" defer></script>`),
    element(choice),
  ];
  const code = lines.filter(Boolean).join('\n');
  const notes = [
    choice.link
      ? ''
      : 'Give it a plain page: visitors get a link to it if the list cannot be shown.',
    css
      ? 'If your security policy forbids styles in the page, put these into a style sheet of yours.'
      : '',
  ];
  return { snippets: [{ title: 'Paste this', kind: 'html', code }], notes: notes.filter(Boolean) };
}

/** Percent-encodes what must be in a query, and no more, so that somebody can read it. */
const encode = (text) =>
  encodeURIComponent(text).replaceAll(/%(?:2F|3A|2C|40)/g, (code) => decodeURIComponent(code));

/** The address of a frame page. */
function frameAddress(choice, files) {
  const { tag, src, link, theme, scheme, attributes } = choice;
  const parameters = [
    ...(VIEWS[tag] === 'directory' ? [] : [['view', VIEWS[tag]]]),
    ['src', src],
    ...[...attributes, ...besideFacts(choice)]
      .filter(([name]) => name !== 'sync-url')
      .map(([name, value]) => [name, value || '1']),
    ...(theme ? [['theme', theme]] : []),
    ...(scheme ? [['color-scheme', scheme]] : []),
    ...(link ? [['fallback', link]] : []),
  ];
  return `${files}embed.html?${parameters.map(([name, value]) => `${name}=${encode(value)}`).join('&')}`;
}

/** A frame, for places that take no script. */
function frame(choice) {
  const { tag, attributes, properties } = choice;
  const isWhole = /^https?:/.test(choice.files);
  const files = isWhole ? choice.files : `${EXAMPLE}v1/`;
  const attributesOfFrame = [
    ['src', frameAddress(choice, files)],
    ['title', tag === 'linking-tips' ? 'Advice on school links' : 'Partner organisations'],
    ['width', '100%'],
    ['height', `${HEIGHTS[tag]}`],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write'],
  ];
  const notes = [
    isWhole ? '' : `Say where the files are: ${EXAMPLE} stands for your website.`,
    properties.length ? 'A frame takes a theme, but no single colours or measures.' : '',
    attributes.some(([name]) => name === 'sync-url')
      ? 'A frame cannot keep a search in the URL of the page around it.'
      : '',
  ];
  return {
    snippets: [
      {
        title: 'Where it should be',
        kind: 'html',
        code: `${startTag('iframe', attributesOfFrame)}</iframe>`,
      },
      {
        title: 'Once, if the page may have a script: the frame gets its height',
        kind: 'html',
        code: `<script src="${escape(files)}embed-host.js" defer></script>`,
      },
    ],
    notes: notes.filter(Boolean),
  };
}

/** What WordPress cannot have in the value of a shortcode (Shortcode API, limitations). */
const NO_SHORTCODE = /["[\]<>]/;

/** What the plugin takes for a URL: a whole one, or a path on the same website. */
const isForWordPress = (url) => /^(?:https?:\/\/|\/(?!\/))/i.test(url);

/** A URL as the plugin takes it. */
const forWordPress = (url) => (isForWordPress(url) ? url : `/${url.replace(/^(?:\.*\/)+/, '')}`);

/** The plugin's shortcode. */
function wordpress(choice) {
  const { tag, theme, attributes } = choice;
  const src = choice.src && forWordPress(choice.src);
  const link = choice.link && forWordPress(choice.link);
  const given = [
    ...(src ? [['src', src]] : []),
    ...(VIEWS[tag] === 'directory' ? [] : [['view', VIEWS[tag]]]),
    ...attributes,
    ...besideFacts(choice),
    ...(link ? [['link', link]] : []),
  ];
  const words = given
    .filter(([, value]) => !NO_SHORTCODE.test(value))
    .map(([name, value]) => [name.replaceAll('-', '_'), value])
    .map(([name, value]) => (value === '' ? name : `${name}="${value}"`));
  const lost = given.filter(([, value]) => NO_SHORTCODE.test(value)).map(([name]) => name);
  const css = rules(choice);
  return {
    snippets: [
      { title: 'As a shortcode', kind: 'text', code: `[partner_directory ${words.join(' ')}]` },
      ...(css ? [{ title: 'Under Additional CSS', kind: 'css', code: css }] : []),
    ],
    notes: [
      'This needs the plugin. With it there is a block, too: type /partner in the editor.',
      src === choice.src && link === choice.link
        ? ''
        : 'WordPress takes whole URLs, or those that begin with /. Say where it is on your website.',
      theme
        ? `The theme’s own lines are in themes/${theme}.css: paste them under Additional CSS.`
        : '',
      lost.length ? `A shortcode cannot have this value of ${lost.join(', ')}: use the block.` : '',
    ].filter(Boolean),
  };
}

/** A project with a bundler. */
function npm(choice) {
  const { theme, features } = choice;
  const lang = langOf(choice);
  const css = rules(choice);
  const imports = [
    "import 'partner-directory/define.js';",
    ...(languageFile(lang)
      ? [
          "import { registerLocale } from 'partner-directory';",
          `import words from 'partner-directory/${languageFile(lang)}';`,
          '',
          'registerLocale(words);',
        ]
      : []),
  ];
  return {
    snippets: [
      { title: 'In your script', kind: 'js', code: imports.join('\n') },
      { title: 'In your page', kind: 'html', code: element(choice) },
      ...(css ? [{ title: 'In your style sheet', kind: 'css', code: css }] : []),
    ],
    notes: [
      features.length
        ? `What is more for visitors is not part of the bundle: serve ${features.map((name) => `${name}.js`).join(', ')} and the folder locales from dist, each script by a tag of its own.`
        : '',
      'A checkout of the project installs as it is: npm install --install-links ../partner-directory',
      theme ? `The theme’s own lines are in demo/themes/${theme}.css.` : '',
    ].filter(Boolean),
  };
}

/** The ways into a page, by name: each makes what is to be copied out of a choice. */
export const WAYS = { script, frame, wordpress, npm };
