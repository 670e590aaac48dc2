const byId = (id) => document.getElementById(id);

const TOKENS = {
  html: /(?<tag><\/?[\w-]+|\/?>)|(?<name>(?<=\s)-*[a-z][\w-]*(?=[=:\s>]|$))|(?<text>"[^"]*")/g,
  js: /(?<text>'[^']*')|(?<word>\b(?:document|console)\b)|(?<name>(?<=\.)\w+)/g,
};

/** Sets code on the page's ruled paper: one block for each line, words in their colours. */
function show(code, text, tokens = TOKENS.html) {
  code.replaceChildren(
    ...text.split('\n').map((line, index, lines) => {
      const row = document.createElement('span');
      row.className = 'code-line';
      let end = 0;
      for (const match of line.matchAll(tokens)) {
        const [kind] = Object.entries(match.groups).find(([, found]) => found !== undefined);
        const token = document.createElement('span');
        token.className = `code-${kind}`;
        token.textContent = match[0];
        row.append(line.slice(end, match.index), token);
        end = match.index + match[0].length;
      }
      row.append(line.slice(end), index < lines.length - 1 ? '\n' : '');
      return row;
    }),
  );
}

async function copy(button) {
  const figure = byId(button.dataset.copy);
  const code = figure.querySelector('code');
  let words = 'Copied';
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.dataset.done = '';
  } catch {
    getSelection().selectAllChildren(code);
    words = 'Selected: copy it with your keyboard';
  }
  button.textContent = words;
  byId('copied').textContent = words;
  setTimeout(() => {
    button.textContent = 'Copy';
    delete button.dataset.done;
    byId('copied').textContent = '';
  }, 2500);
}

const controls = byId('controls');
const surroundings = byId('surroundings');
const room = byId('room');

const isDefault = (control) => {
  if (control.type === 'radio') return control.defaultChecked;
  if (control.type === 'checkbox') return control.checked === control.defaultChecked;
  if (control.localName === 'input') return control.value === control.defaultValue;
  return [...control.options].every((option) => option.selected === option.defaultSelected);
};

/** What the visitor has changed, as a list of `[name, value]`. */
const changed = (key) =>
  [...controls.elements]
    .filter((control) => control.dataset[key] && !control.closest('[data-for][hidden]'))
    .filter((control) => control.type !== 'radio' || control.checked)
    .filter((control) => 'always' in control.dataset || !isDefault(control))
    .map((control) => {
      if (control.type === 'checkbox') return [control.dataset[key], ''];
      if (control.multiple) {
        return [control.dataset[key], [...control.selectedOptions].map((o) => o.value).join(' ')];
      }
      const unit = control.value === '0' ? '' : (control.dataset.unit ?? '');
      return [control.dataset[key], control.value + unit];
    });

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A start tag in lines of at most 76 characters. */
function startTag(tag, attributes) {
  const lines = [`<${tag}`];
  for (const [name, value] of attributes) {
    const word = value === '' ? name : `${name}="${escape(value)}"`;
    const line = `${lines.at(-1)} ${word}`;
    if (line.length < 76) lines.splice(-1, 1, line);
    else lines.push(`  ${word}`);
  }
  return `${lines.join('\n')}>`;
}

const theme = byId('theme');
const dress = new CSSStyleSheet();
document.adoptedStyleSheets.push(dress);

/** Dresses the preview, and nothing else on the page, in the chosen theme. */
async function wear() {
  const name = theme.value;
  byId('theme-file').hidden = !name;
  byId('theme-file').href = `themes/${name}.css`;
  byId('theme-doctor').href = name ? `doctor.html?theme=themes/${name}.css` : 'doctor.html';
  const css = name ? await (await fetch(`themes/${name}.css`)).text() : '';
  if (theme.value === name) dress.replaceSync(`#room { ${css} }`);
}

/** The file of a language, where the one file does not have its words. */
const languageFile = (lang) => (lang && !['en', 'cy'].includes(lang) ? `locales/${lang}.js` : '');

function snippet(tag, attributes, properties) {
  const rules = properties.map(([name, value]) => `    ${name}: ${value};\n`).join('');
  const style = rules && `<style>\n  ${tag} {\n${rules}  }\n</style>\n`;
  const link = theme.value && `<link rel="stylesheet" href="${theme.value}.css">\n`;
  const files = ['partner-directory.js', languageFile(new Map(attributes).get('lang'))];
  const scripts = files
    .filter(Boolean)
    .map((file) => `<script type="module" src="${file}"></script>\n`);
  return `${link}${style}${scripts.join('')}${startTag(tag, attributes)}</${tag}>`;
}

function update() {
  const tag = controls.elements.element.value;
  for (const group of controls.querySelectorAll('[data-for]')) {
    group.hidden = group.dataset.for !== tag;
  }
  const { scheme, dir } = Object.fromEntries(new FormData(surroundings));
  const attributes = [
    ['src', 'feed.json'],
    ...changed('attribute'),
    ...(dir ? [['dir', dir]] : []),
  ];
  const properties = [...(scheme ? [['color-scheme', scheme]] : []), ...changed('property')];
  show(byId('snippet-code'), snippet(tag, attributes, properties));

  let element = room.firstElementChild;
  if (element.localName !== tag) {
    element = document.createElement(tag);
    room.replaceChildren(element);
  }
  const wanted = new Map(attributes);
  const file = languageFile(wanted.get('lang'));
  if (file) import(`../dist/${file}`);
  for (const name of element.getAttributeNames()) {
    if (name !== 'style' && !wanted.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  element.style.cssText = properties.map((pair) => pair.join(':')).join(';');

  const stage = room.parentElement;
  if (scheme) stage.dataset.scheme = scheme;
  else delete stage.dataset.scheme;
  stage.dir = dir;

  const width = byId('width');
  const whole = width.value === width.max;
  room.style.inlineSize = whole ? '' : `${width.value}px`;
  byId('width-text').value = whole ? 'All there is' : `${width.value} pixels`;
}

/** Offers what the feed has in the playground's lists. */
function offer({ categories, organizations }) {
  const countryNames = new Intl.DisplayNames('en-GB', { type: 'region' });
  const countries = [...new Set(organizations.flatMap((org) => org.countries ?? []))];
  const ofCategories = categories.map(({ id, name }) => [name, id]);
  const ofCountries = countries.map((code) => [countryNames.of(code), code]).sort();
  const ofOrganizations = organizations.map(({ id, name }) => [name, id]);
  for (const [id, choices] of [
    ['category', ofCategories],
    ['only-category', ofCategories],
    ['country', ofCountries],
    ['only-country', ofCountries],
    ['only-ids', ofOrganizations],
    ['org-id', ofOrganizations.filter(([, value]) => value !== 'link-ethiopia')],
  ]) {
    byId(id).append(...choices.map(([name, value]) => new Option(name, value)));
  }
}

const describe = {
  'directory-load': ({ feed, problems }) =>
    `${feed.organizations.length} organisations, ${problems.length} repairs`,
  'directory-error': ({ error }) => error.message,
  'directory-filter': ({ query, total }) => `query “${query}”, ${total} found`,
  'org-contact': ({ org, kind, value, action }) => `${org.name}: ${kind} ${value}, ${action}`,
};

function record(event) {
  const entry = document.createElement('li');
  const name = document.createElement('code');
  name.textContent = event.type;
  const detail = document.createElement('span');
  detail.textContent = describe[event.type](event);
  entry.append(name, detail);
  const log = byId('log');
  log.prepend(entry);
  while (log.children.length > 6) log.lastElementChild.remove();
}

for (const type of Object.keys(describe)) {
  byId('watched').addEventListener(type, record);
}

byId('watched').addEventListener('click', (event) => {
  if (event.composedPath().some(({ href }) => href)) event.preventDefault();
});

room.addEventListener('directory-load', ({ feed }) => offer(feed), { capture: true, once: true });

for (const button of document.querySelectorAll('.copy')) {
  button.addEventListener('click', () => void copy(button));
}
for (const id of ['embed', 'listener']) {
  const code = byId(id).querySelector('code');
  show(code, code.textContent, id === 'listener' ? TOKENS.js : TOKENS.html);
}
for (const form of [controls, surroundings]) {
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
}
theme.addEventListener('input', () => void wear());
controls.addEventListener('reset', () => {
  surroundings.reset();
  setTimeout(() => {
    update();
    void wear();
  });
});
update();
