import { expect } from '@open-wc/testing';
import { fixtureUrl } from './fixture-server.js';

export type Inside = Window & typeof globalThis;

/** What a page's own script noticed. */
export interface Noticed {
  /** Messages of uncaught errors and of unhandled rejections. */
  readonly errors: readonly string[];
  /** The directives of the content-security policy that something on the page ran against. */
  readonly violations: readonly string[];
  /** The lines that were written to the console, as warnings or errors. */
  readonly lines: readonly string[];
}

/** The script as it is published, whole in one file. */
export const ONE_FILE = '/dist/partner-directory.js';

const WATCH = `(() => {
  const noticed = (window.noticed = { errors: [], violations: [], lines: [] });
  const on = (name, list, text) => addEventListener(name, (event) => list.push(String(text(event))));
  on('error', noticed.errors, ({ message }) => message);
  on('unhandledrejection', noticed.errors, ({ reason }) => reason);
  on('securitypolicyviolation', noticed.violations, (event) => event.effectiveDirective);
  for (const method of ['warn', 'error']) {
    console[method] = (...line) => noticed.lines.push(line.join(' '));
  }
})();`;

/** What takes down what happens on a page, for its policy to allow. */
export const WATCH_URL = fixtureUrl({ type: 'text/javascript', body: WATCH });

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The markup of a script. */
export const script = (src: string, attributes = 'type="module"') =>
  `<script ${attributes} src="${src}"></script>`;

/** The address of a page with this body and these headers (`name: value`). */
export function pageUrl(body: string, headers: readonly string[] = []): string {
  const query = new URLSearchParams({
    type: 'text/html',
    body: `<!doctype html><html lang="en"><meta charset="utf-8">${body}`,
  });
  for (const header of headers) query.append('header', header);
  return `/fixtures/page.html?${query}`;
}

/**
 * A page of its own, loaded. `watch` has the attributes of the script that watches it; with `stays`
 * it is there for more than one test.
 */
export async function hostPage(
  body: string,
  { headers = [] as readonly string[], watch = '', stays = false } = {},
): Promise<Inside> {
  return open(pageUrl(script(WATCH_URL, watch) + body, headers), stays);
}

/** A page that nothing watches, which asks for nothing but itself; by `key` the server counts that. */
export const barePage = (body: string, { policy = '', key = '' } = {}): Promise<Inside> =>
  open(`${pageUrl(body, policy ? [`content-security-policy:${policy}`] : [])}&key=${key}`);

async function open(src: string, stays = false): Promise<Inside> {
  const frame = document.createElement('iframe');
  if (!stays) frames.push(frame);
  frame.src = src;
  frame.width = '900';
  frame.height = '700';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  return (frame.contentWindow as Inside | null) ?? expect.fail('The frame has no window.');
}

/** Adds a script to a page, and resolves once it has run. */
export async function addScript(inside: Inside, src = ONE_FILE): Promise<void> {
  const added = Object.assign(inside.document.createElement('script'), { src });
  const done = new Promise((resolve) => {
    added.addEventListener('load', resolve);
  });
  inside.document.head.append(added);
  await done;
}

export const noticed = (inside: Inside) => Reflect.get(inside, 'noticed') as Noticed;

/** The lines on a page's console that are about our elements. */
export const ours = (inside: Inside) =>
  noticed(inside).lines.filter((line) => /partner-directory|org-card|linking-tips/.test(line));

export function find(inside: Inside, selector = 'partner-directory'): HTMLElement {
  return inside.document.querySelector<HTMLElement>(selector) ?? expect.fail(`no ${selector}`);
}

const cardsIn = (inside: Inside): readonly Element[] => [
  ...(inside.document
    .querySelector('partner-directory')
    ?.shadowRoot?.querySelectorAll('org-card') ?? []),
];

const nameOf = (card: Element) =>
  card.shadowRoot?.querySelector('[part=name]')?.textContent.trim() ?? '';

/** The names on the cards of the directory of a page. */
export const names = (inside: Inside): string[] => cardsIn(inside).map(nameOf);
