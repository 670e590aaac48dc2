import { localize } from '../i18n/localize.js';
import type { DirectoryLoadEvent } from '../controllers/events.js';
import { frameWordsFor, wordsFileFor } from '../i18n/frame-words.js';
import { announceHeight } from './height.js';
import { keepCallsInPlace } from './links.js';
import { type FrameParameters, readParameters } from './parameters.js';
import { canCopy, canShare } from './permissions.js';

const { documentElement: root, head, body, currentScript } = document;
const isFramed = window.parent !== window;

function paragraph(className: string, lang: string, text: string): HTMLElement {
  const dir = 'auto';
  return Object.assign(document.createElement('p'), { className, lang, dir, textContent: text });
}

/** The origins that the owner of this page has written into it. */
function feedOrigins(): string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="feed-origins"]');
  return meta?.content.split(/\s+/).filter(Boolean) ?? [];
}

/** Gives the page its language, direction and look. */
function dress({ lang, dir, theme, colorScheme }: FrameParameters): void {
  if (lang) root.lang = lang;
  if (dir) root.dir = dir;
  if (colorScheme) root.style.colorScheme = colorScheme;
  root.classList.toggle('no-copy', !canCopy());
  root.classList.toggle('no-share', !canShare());
  if (!theme) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `themes/${theme}.css`;
  link.nonce = currentScript?.nonce ?? '';
  head.append(link);
}

/** Runs a script from the folder of this one. It announces itself to the elements. */
async function load(path: string): Promise<void> {
  try {
    await import(`./${path}.js`);
  } catch (error) {
    console.warn('embed.html:', error);
  }
}

/**
 * Gives the elements the words of the page's language, and the features that it asks for. If the
 * file of words cannot be fetched, they are in English.
 */
function loadScripts({ features }: FrameParameters): void {
  const words = wordsFileFor(root.lang);
  if (words) void load(`locales/${words}`);
  for (const name of features) void load(name);
}

/** Makes links open where they should, and says so if that is a new tab (WCAG 3.2.5). */
function directLinks(tag: FrameParameters['tag']): void {
  const base = document.querySelector('base');
  if (!isFramed) base?.setAttribute('target', '_self');
  else if (tag !== 'linking-tips') {
    const { lang, newTab } = frameWordsFor(root.lang);
    body.prepend(paragraph('note', lang, newTab));
  }
  keepCallsInPlace(document);
}

/** The element that the URL requests, around the page's link. */
function elementOf({ tag, attributes, fallback, errors }: FrameParameters): HTMLElement {
  const element = document.createElement(tag);
  const link = document.querySelector<HTMLAnchorElement>('#fallback a');
  if (fallback && link) {
    link.href = fallback.href;
    link.textContent = fallback.text;
    link.removeAttribute('lang');
  }
  element.append(
    ...document.querySelectorAll('#fallback'),
    ...errors.map((error) => paragraph('error', 'en', `For whoever set this up: ${error}`)),
  );
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.addEventListener('directory-load', (event) => {
    const { feed } = event as DirectoryLoadEvent;
    document.title = localize(feed, 'title', root.lang, feed.language)?.text ?? document.title;
  });
  return element;
}

const parameters = readParameters({ page: location.href, origins: feedOrigins() });
for (const error of parameters.errors) console.error(`embed.html: ${error}`);
for (const warning of parameters.warnings) console.warn(`embed.html: ${warning}`);
dress(parameters);
loadScripts(parameters);
directLinks(parameters.tag);
const element = elementOf(parameters);
// On its own it is a page, which needs a first heading.
if (!isFramed && !element.hasAttribute('heading-level')) element.setAttribute('heading-level', '1');
(document.querySelector('main') ?? body).append(element);
if (isFramed) announceHeight(root);
