import { loadFeed } from '../dist/feed/load/load-feed.js';
import { checkList } from '../dist/check-list.js';
import { offer, readChoice, readState, writeState } from './builder/options.js';
import { Report } from './builder/report.js';
import { lacksFacts, languageFile, WAYS } from './builder/snippets.js';
import { copies, show } from './code.js';

const byId = (id) => document.getElementById(id);

const form = byId('controls');
const { elements } = form;
const room = byId('room');
const report = new Report({
  verdict: byId('verdict'),
  list: byId('problems'),
  more: byId('all-problems'),
});

/** The list that was pasted or opened, in place of that at a URL. */
let pasted;

const LEADS = {
  script: 'For a website that takes HTML as you write it.',
  frame: 'For places that do not take a script: Canvas, Moodle, Google Sites, Wix.',
  wordpress: 'For WordPress with the plugin. Authors need no other permission.',
  npm: 'For a project with a bundler: React, Vue, Svelte, Angular and others.',
};

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A snippet on ruled paper, with its button to copy. */
function paper({ title, kind, code }) {
  const lines = element('code');
  show(lines, code, kind);
  const button = element('button', { type: 'button', className: 'copy', textContent: 'Copy' });
  button.setAttribute('aria-label', `Copy: ${title}`);
  copies(button, () => code, lines);
  return element(
    'figure',
    { className: 'paper' },
    element('figcaption', { textContent: title }),
    button,
    element('pre', {}, lines),
  );
}

function showSnippets(choice) {
  const way = elements.way.value;
  const { snippets, notes } = WAYS[way](choice);
  byId('way-lead').textContent = LEADS[way];
  byId('snippets').replaceChildren(...snippets.map(paper));
  byId('notes').replaceChildren(...notes.map((note) => element('li', { textContent: note })));
}

/** The element in the preview, made anew where it is to be another. */
function previewed(tag) {
  const there = room.firstElementChild;
  if (there.localName === tag) return there;
  const made = document.createElement(tag);
  room.replaceChildren(made);
  return made;
}

function showPreview(choice) {
  const { tag, src, scheme, attributes, properties, features } = choice;
  const preview = previewed(tag);
  // Without a `src`, a list that was pasted is what it shows.
  const wanted = new Map([...(pasted ? [] : [['src', src]]), ...attributes]);
  const file = languageFile(wanted.get('lang'));
  if (file) void import(`../dist/${file}`);
  for (const name of features) void import(`../dist/${name}.js`);
  if (lacksFacts(choice)) wanted.set('no-facts', '');
  for (const name of preview.getAttributeNames()) {
    if (name !== 'style' && !wanted.has(name)) preview.removeAttribute(name);
  }
  for (const [name, value] of wanted) {
    if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
  }
  // Features read their attributes when it is drawn.
  preview.requestUpdate?.();
  const feed = pasted?.feed;
  if (preview.feed !== feed) preview.feed = feed;
  preview.style.cssText = properties.map((pair) => pair.join(':')).join(';');

  const stage = room.parentElement;
  if (scheme) stage.dataset.scheme = scheme;
  else delete stage.dataset.scheme;
  stage.dir = elements.dir.value;

  const { width } = elements;
  const whole = width.value === width.max;
  room.style.inlineSize = whole ? '' : `${width.value}px`;
  byId('width-text').value = whole ? 'Full width' : `${width.value} pixels`;
}

const dress = new CSSStyleSheet();
document.adoptedStyleSheets.push(dress);
let worn = '';

/** Dresses the preview, and nothing else on the page, in the chosen theme. */
async function wear({ theme }) {
  if (theme === worn) return;
  worn = theme;
  byId('theme-file').hidden = !theme;
  byId('theme-file').href = `themes/${theme}.css`;
  byId('theme-doctor').href = theme ? `doctor.html?theme=themes/${theme}.css` : 'doctor.html';
  const css = theme ? await (await fetch(`themes/${theme}.css`)).text() : '';
  if (theme === worn) dress.replaceSync(`#room { ${css} }`);
}

function keepState() {
  const address = new URL(location);
  address.search = readState(form);
  history.replaceState(null, '', address);
}

function update() {
  for (const group of form.querySelectorAll('[data-for]')) {
    group.hidden = group.dataset.for !== elements.element.value;
  }
  const choice = readChoice(form);
  showSnippets(choice);
  // Which organisation a card is to show is known once the list has been read.
  if (choice.tag !== 'org-card' || elements['org-id'].value) showPreview(choice);
  void wear(choice);
  void check(choice);
  keepState();
}

let checked;

/** Reads the feed as the elements do, and says what is in it. */
async function check({ src }) {
  if (pasted || src === checked) return;
  checked = src;
  if (!src) return report.failed({ message: 'give its URL.' });
  report.waiting();
  try {
    const { protocol } = location;
    const { feed } = await loadFeed(src, { base: document.baseURI, protocol });
    const text = await (await fetch(src)).text();
    if (pasted || src !== checked) return;
    showList(feed, text);
  } catch (error) {
    if (!pasted && src === checked) report.failed(error);
  }
}

function showList(feed, text) {
  report.loaded(feed, checkList(text).problems);
  offer(form, feed);
  update();
}

/** Shows a list that is on no website yet: from a file, or pasted. */
function takeText(text) {
  checked = undefined;
  pasted = undefined;
  if (!text.trim()) return update();
  const { problems, feed, failure } = checkList(text);
  pasted = { feed };
  if (feed) return showList(feed, text);
  report.failed({ message: failure });
  if (problems.length) report.list(problems);
  update();
}

// A URL that is still being typed is no URL.
for (const control of elements) {
  control.addEventListener(control.inputMode === 'url' ? 'change' : 'input', update);
}
form.addEventListener('change', update);
byId('list-text').addEventListener('change', ({ target }) => takeText(target.value));
byId('list-file').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  byId('list-text').value = await file.text();
  takeText(byId('list-text').value);
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(update));
copies(byId('send'), () => location.href, byId('send'));

// A narrow window shows the lines first: the elements are fetched when their preview comes into view.
new IntersectionObserver((entries, observer) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  observer.disconnect();
  void import('../dist/partner-directory.js');
}).observe(room);

writeState(form, new URL(location).searchParams);
update();
