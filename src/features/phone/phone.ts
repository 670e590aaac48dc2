import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import { phone as english } from '../../i18n/locales/en-features.js';
import { addToDirectories } from '../add-feature.js';
import { featureWords } from '../feature-words.js';
import { dress, make } from '../make.js';
import { css } from './phone.css.js';

const wordsOf = featureWords(english);

/** The colour behind an element, where something around it has one: what stays in sight covers the rest. */
function behind(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'canvas';
}

/**
 * For a narrow window: the search stays at its edge while results scroll, and the filters come up
 * as a sheet, with a button that says how many organisations they leave. The sheet is a modal dialog
 * around the filters, and only while they are in it: beside the list they stand as without this script.
 */
function phone({ element, words }: FeatureDirectory) {
  const root = element.renderRoot as ShadowRoot;
  const found = () => root.querySelector<HTMLElement>('[part=filters]');
  const toggle = () => root.querySelector<HTMLElement>('[part~=filters-toggle]');
  const close = make('button', { part: 'sheet-close', onclick: () => sheet.close() });
  // The status of the directory is behind the sheet, where no screen reader hears it (WCAG 4.1.3).
  const status = make('p', { class: 'unseen', role: 'status' });
  const sheet = make('dialog', { part: 'sheet', onclose: () => leave() }, status, close);
  // What is pressed beside the sheet is the dialog itself, in the place of its backdrop.
  sheet.addEventListener('click', ({ target }) => target === sheet && sheet.close());
  let isDressed = false;
  let { hash } = location;

  const open = (filters: HTMLElement) => {
    filters.before(sheet);
    status.before(filters);
    sheet.showModal();
    filters.querySelector('input')?.focus({ preventScroll: true });
    addEventListener('resize', fit);
  };
  /** In a frame, whose end may be out of sight of who sees the page around it, the sheet is at its button. */
  const place = () => {
    if (parent === window) return;
    sheet.className = 'framed';
    const lowest = innerHeight - sheet.offsetHeight;
    const top = Math.min(toggle()?.getBoundingClientRect().top ?? 0, lowest);
    sheet.style.setProperty('--_top', `${Math.max(top, 0)}px`);
  };
  /** Puts the filters back where they were. */
  const unwrap = () => {
    removeEventListener('resize', fit);
    sheet.close();
    const filters = sheet.querySelector('[part=filters]');
    if (filters) sheet.before(filters);
    sheet.remove();
  };
  /**
   * Folds the filters, as a press on their button does, with the focus on it, or on the first of
   * them where there is no button because the window became wide (WCAG 2.4.3).
   */
  const leave = () => {
    if (!sheet.isConnected) return;
    const filters = found();
    unwrap();
    if (!filters?.hidden) toggle()?.click();
    const isWide = !toggle()?.checkVisibility();
    (isWide ? filters?.querySelector('input') : toggle())?.focus();
  };
  /** Opens the sheet where filters are unfolded and fold, and leaves it where they do not. */
  const fit = () => {
    const filters = found();
    const isWanted = !!filters && !filters.hidden && !!toggle()?.checkVisibility();
    if (!isWanted) leave();
    else {
      if (!sheet.isConnected) open(filters);
      place();
    }
  };
  element.addController({ hostDisconnected: unwrap });

  const speak = () => {
    const say = wordsOf(words());
    const found = words().plural('organizations', element.results?.total ?? 0);
    close.lang = say.lang;
    close.textContent = say('showFound', { found });
    sheet.ariaLabel = toggle()?.textContent ?? '';
  };
  /** What the directory says once it is drawn: its status names what changed, also where as many are found. */
  const repeat = async () => {
    await Promise.resolve();
    const said = element.querySelector<HTMLElement>(':scope > [slot=status]');
    const { textContent = '', lang = '', dir = '' } = said ?? {};
    if (status.textContent !== textContent) Object.assign(status, { textContent, lang, dir });
  };

  return {
    updated() {
      if (!found()) return;
      if (!isDressed) dress(element, css);
      isDressed = true;
      root.querySelector<HTMLElement>('.root')?.style.setProperty('--_behind', behind(element));
      speak();
      // What the page's URL leads to now is behind the sheet.
      if (hash === location.hash) fit();
      else leave();
      ({ hash } = location);
      void repeat();
    },
  };
}

void addToDirectories(phone, wordsOf);
