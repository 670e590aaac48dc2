import { examine, isFault, summary } from './doctor/examine.js';

const byId = (id) => document.getElementById(id);

const form = byId('form');
const views = byId('views');
const frame = byId('stage');
const css = byId('css');
const select = byId('theme');

/** Something of each element on the stage that is there once it has all that it will have. */
const READY = '[part=facet], [part=nearest-heading], [part=retry], [part=name], [part=tip]';

const HEADINGS = {
  text: 'Pale text',
  control: 'Pale fields, ticks and drawings',
  focus: 'Lost or pale focus rings',
  target: 'Small targets',
  clipped: 'Clipped text',
  untold: 'Cannot tell',
};

/** Both rounded down, so that nothing just below its limit looks as if it reached it. */
const contrast = (value) => `${Math.floor(value * 10) / 10}:1`;
const pixels = (value) => `${Math.floor(value)} px`;

/** The measures at the top of the report, and how each is written. */
const FIGURES = [
  ['text', 'Palest text', contrast],
  ['control', 'Palest field', contrast],
  ['focus', 'Palest ring', contrast],
  ['target', 'Smallest target', pixels],
];

const VIEWS = ['light', 'dark'].flatMap((scheme) =>
  ['wide', 'narrow'].map((width) => ({ scheme, width })),
);

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Milliseconds in which the browser lays the stage out anew. */
const MOMENT = 20;
/** Moments after which a stage that shows nothing never will. */
const PATIENCE = 500;

const moment = () => new Promise((resolve) => setTimeout(resolve, MOMENT));

const hosts = () => [
  ...frame.contentDocument.querySelectorAll('partner-directory, org-card, linking-tips'),
];

/** Whether the directory on the stage shows all that it has, sooner or later. */
async function stageReady() {
  const isReady = () =>
    frame.contentDocument?.readyState === 'complete' &&
    hosts().length > 0 &&
    hosts().every(({ shadowRoot }) => shadowRoot?.querySelector(READY));
  for (let waited = 0; !isReady(); waited += 1) {
    if (waited === PATIENCE) return false;
    await moment();
  }
  return true;
}

/** Dresses the stage. Says how many rules there are. */
function dress(text) {
  const { CSSStyleSheet: Sheet } = frame.contentWindow;
  const sheet = new Sheet({ baseURL: new URL(select.value || 'themes/', document.baseURI).href });
  sheet.replaceSync(text);
  frame.contentDocument.adoptedStyleSheets = [sheet];
  return sheet.cssRules.length;
}

function view({ scheme, width }) {
  frame.contentDocument.documentElement.dataset.scheme = scheme;
  frame.dataset.width = width;
}

const chosenView = () => Object.fromEntries(new FormData(views));

function choose({ scheme, width }) {
  views.elements.scheme.value = scheme;
  views.elements.width.value = width;
  view({ scheme, width });
}

/** Looks at the theme in every view, and once more as if everything were pointed at. */
async function examineAll(text) {
  const results = [];
  const { activeElement } = document;
  const { scrollX, scrollY } = frame.contentWindow;
  frame.dataset.examined = '';
  for (const [look, hover] of [
    [text, false],
    [text.replaceAll(/:hover\b/g, ''), true],
  ]) {
    dress(look);
    for (const each of VIEWS) {
      view(each);
      await moment();
      for (const result of examine(hosts())) results.push({ ...result, view: each, hover });
    }
  }
  delete frame.dataset.examined;
  dress(text);
  view(chosenView());
  frame.contentWindow.scrollTo(scrollX, scrollY);
  activeElement?.focus({ preventScroll: true });
  return results;
}

function say(words, state = '') {
  const verdict = byId('verdict');
  verdict.textContent = words;
  verdict.dataset.state = state;
}

const plural = (count, one, many) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

function verdict(results, faults, untold) {
  if (faults.length) return `${plural(faults.length, 'thing', 'things')} to mend.`;
  const looked = `${results.length.toLocaleString('en-GB')} measurements`;
  return untold.length
    ? `No fault found in ${looked}, but some things it cannot tell.`
    : `In good health: no fault found in ${looked}.`;
}

function figure([kind, title, write], results) {
  const of = results.filter((result) => result.kind === kind);
  const [worst] = of.sort((a, b) => a.value / a.limit - b.value / b.limit);
  if (!worst) return '';
  const box = element(
    'div',
    {},
    element('dt', { textContent: title }),
    element('dd', { className: 'value', textContent: write(worst.value) }),
    element('dd', { className: 'limit', textContent: `at least ${write(worst.limit)}` }),
  );
  if (isFault(worst)) box.dataset.fault = '';
  return box;
}

function svg(tag, attributes, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The two colours that were compared, or a mark of the pen. */
function picture({ pair }) {
  if (!pair) {
    const path = svg('path', { d: 'M5 6c5 4 9 9 14 13M18 5C13 9 9 14 5 20' });
    return svg('svg', { class: 'pen', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, path);
  }
  const [figureColour, ground] = pair;
  const letters = { x: 24, y: 24, 'text-anchor': 'middle', 'font-size': 18, 'font-weight': 600 };
  return svg(
    'svg',
    { class: 'swatch-pair', viewBox: '0 0 48 36', 'aria-hidden': 'true' },
    svg('rect', { width: 48, height: 36, fill: ground }),
    svg('text', { ...letters, fill: figureColour }, 'Aa'),
  );
}

function where({ view: { scheme, width }, hover, count }) {
  const time = scheme === 'dark' ? 'by night' : 'by day';
  const pointed = hover ? ', when pointed at' : '';
  return `Worst ${time}, ${width}${pointed}; ${plural(count, 'time', 'times')} in all.`;
}

function measure({ kind, what, value, limit, pair }) {
  const write = kind === 'target' ? pixels : pair && contrast;
  if (!write) return element('strong', { textContent: `${what}. ` });
  const measured = element('strong', { textContent: `${what}: ${write(value)}` });
  const colours = pair ? ` (${pair.join(' on ')})` : '';
  return element('span', {}, measured, ` where ${write(limit)} is needed${colours}. `);
}

/** Shows what a result is about, in the view in which it was found. */
async function show(result) {
  choose(result.view);
  await moment();
  result.element.scrollIntoView({ block: 'center' });
  frame.scrollIntoView({ block: 'nearest' });
  const ring = { outline: '3px dashed #dd3a57', outlineOffset: '4px' };
  result.element.animate([ring, ring], { duration: 4000 });
}

function mark(result) {
  const button = element('button', { type: 'button', className: 'quiet', textContent: 'Show' });
  button.setAttribute('aria-label', `Show ${result.where}: ${result.what}`);
  button.addEventListener('click', () => void show(result));
  const words = element(
    'div',
    {},
    element('code', { textContent: result.where }),
    element('p', {}, measure(result), where(result)),
  );
  return element('li', {}, picture(result), words, button);
}

function group(kind, results) {
  const own = results.filter((result) => result.kind === kind);
  if (!own.length) return '';
  const heading = element('h3', {}, HEADINGS[kind], element('span', { textContent: own.length }));
  const section = element('section', { className: 'group' }, heading);
  section.dataset.kind = kind;
  section.append(element('ul', { className: 'marks', role: 'list' }, ...own.map(mark)));
  return section;
}

async function run() {
  say('Examining…');
  byId('figures').replaceChildren();
  byId('findings').replaceChildren();
  if (!(await stageReady())) {
    say('The directory did not come. Is dist/partner-directory.js there?', 'faults');
    return;
  }
  if (!dress(css.value)) {
    say('There is no rule in it that this browser understands.', 'faults');
    return;
  }
  const results = await examineAll(css.value);
  const worst = summary(results.filter(isFault));
  const faults = worst.filter(({ kind }) => kind !== 'untold');
  byId('figures').replaceChildren(...FIGURES.map((each) => figure(each, results)));
  byId('findings').replaceChildren(...Object.keys(HEADINGS).map((kind) => group(kind, worst)));
  const untold = worst.filter(({ kind }) => kind === 'untold');
  say(verdict(results, faults, untold), faults.length ? 'faults' : 'well');
}

/** Reads a style sheet of this website into the page, and examines it. */
async function load(address) {
  const url = new URL(address, document.baseURI);
  const own = url.origin === location.origin && (await fetch(url).catch(() => undefined));
  if (!own?.ok) {
    say(
      `There is no style sheet at “${address}” that this page may read. Paste its text instead.`,
      'faults',
    );
    return;
  }
  css.value = await own.text();
  await run();
}

async function loadFile([file]) {
  if (!file) return;
  css.value = await file.text();
  select.value = '';
  await run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
css.addEventListener('input', () => {
  select.value = '';
  dress(css.value);
});
select.addEventListener('change', () => select.value && void load(select.value));
byId('file').addEventListener('change', ({ target }) => void loadFile(target.files));
byId('fetch').addEventListener('click', () => void load(byId('address').value));
views.addEventListener('input', () => view(chosenView()));
views.addEventListener('submit', (event) => event.preventDefault());

const asked = new URL(location).searchParams.get('theme') ?? 'themes/plain.css';
select.value = asked;
if (select.selectedIndex < 0) {
  select.value = '';
  byId('address').value = asked;
}
void load(asked);
