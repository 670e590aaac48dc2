// Runs in the page: shows the states of the tests, which are compiled before.
import { undo } from './hooks.js';
import { STATES } from '../../.cache/build/test/support/states.js';

const OURS = 'partner-directory, org-card, linking-tips';
const PATIENCE = 20_000;

/** Milliseconds: longer than a status waits before it says what has changed. */
const QUIET = 500;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** @param {Element} element */
async function settled(element) {
  // @ts-expect-error: Lit's promise, which says whether there is more to render.
  while ((await element.updateComplete) === false);
  for (const inner of element.shadowRoot?.querySelectorAll(OURS) ?? []) await settled(inner);
}

/** @param {ParentNode} root @returns {HTMLImageElement[]} */
const imagesIn = (root) =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLImageElement ? [element] : []),
    ...(element.shadowRoot ? imagesIn(element.shadowRoot) : []),
  ]);

/** Resolves when nothing on the page has anything more to draw. */
async function still() {
  for (const element of document.querySelectorAll(OURS)) await settled(element);
  await document.fonts.ready;
  await Promise.all(
    imagesIn(document).map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => undefined);
    }),
  );
  await frame();
  await frame();
}

/** Resolves when no status has changed for a while: that of a feed on its way is said later. */
function quiet() {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** @param {string} name */
async function show(name) {
  await undo();
  document.body.replaceChildren();
  await turn(false);
  scrollTo(0, 0);
  const late = new Promise((_, reject) => {
    setTimeout(reject, PATIENCE, new Error(`It did not get there in ${PATIENCE / 1000} s.`));
  });
  await Promise.race([STATES[name]?.(), late]);
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  await quiet();
}

/** @param {boolean} isRtl */
async function turn(isRtl) {
  const page = document.documentElement;
  if (isRtl === (page.dir === 'rtl')) return;
  Object.assign(page, isRtl ? { lang: 'ar', dir: 'rtl' } : { lang: 'en', dir: '' });
  if (document.body.firstChild) await quiet();
}

/** @param {string | undefined} href of a theme's style sheet */
async function dress(href) {
  document.querySelector('link.theme')?.remove();
  if (!href) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.className = 'theme';
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}

Object.assign(globalThis, {
  visual: { names: Object.keys(STATES), show, turn, dress, still },
});
