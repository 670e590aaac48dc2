import type { FeatureDirectory } from '../../elements/partner-directory/features.js';
import { phone as english } from '../../i18n/locales/en-features.js';
import { addToDirectories } from '../add-feature.js';
import { featureWords } from '../feature-words.js';
import { dress, make } from '../make.js';
import { css } from './phone.css.js';

const wordsOf = featureWords(english);

/**
 * Whether filters can come up as a sheet. WebKit 2.50 ends the page where a popover opens inside a
 * container of its own size queries: there they fold in place, as without this script.
 */
const hasSheets = 'popover' in HTMLElement.prototype && !navigator.vendor.startsWith('Apple');

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
 * as a sheet, with a button that says how many organisations they leave.
 */
function phone({ element, words }: FeatureDirectory) {
  const root = element.renderRoot as ShadowRoot;
  const toggle = () => root.querySelector<HTMLElement>('[part~=filters-toggle]');
  const close = make('button', { part: 'sheet-close', onclick: () => leave() });
  let sheet: HTMLElement | undefined;

  const isOpen = () => !!sheet?.matches(':popover-open');
  const onpointerdown = (event: PointerEvent) => {
    if (sheet && !event.composedPath().includes(sheet)) fold();
  };
  const open = (found: HTMLElement) => {
    // Only while it is a sheet: beside the list, filters are no popover.
    found.popover = 'manual';
    found.showPopover();
    found.querySelector('input')?.focus({ preventScroll: true });
    addEventListener('pointerdown', onpointerdown);
  };
  const hide = () => {
    removeEventListener('pointerdown', onpointerdown);
    if (isOpen()) sheet?.hidePopover();
    sheet?.removeAttribute('popover');
  };
  /** Folds the filters, as a press on their button does. */
  const fold = () => {
    if (!isOpen()) return;
    hide();
    toggle()?.click();
  };
  /** With the focus on that button (WCAG 2.4.3). */
  const leave = () => {
    fold();
    toggle()?.focus();
  };
  const onkeydown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
  };
  /** The sheet covers what is behind: where the focus goes there, it folds. */
  const onfocusout = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !sheet?.contains(relatedTarget)) fold();
  };
  element.addController({ hostDisconnected: hide });

  const take = (found: HTMLElement) => {
    if (!sheet) dress(element, css);
    sheet = found;
    found.addEventListener('keydown', onkeydown);
    found.addEventListener('focusout', onfocusout);
  };

  return {
    updated() {
      const found = root.querySelector<HTMLElement>('[part=filters]');
      if (!found || !hasSheets) return;
      if (found !== sheet) take(found);
      const say = wordsOf(words());
      const count = words().plural('organizations', element.results?.total ?? 0);
      close.lang = say.lang;
      close.textContent = say('showFound', { found: count });
      if (found.lastElementChild !== close) found.append(close);
      root.querySelector<HTMLElement>('.root')?.style.setProperty('--_behind', behind(element));
      const isWanted = !found.hidden && !!toggle()?.checkVisibility();
      if (isWanted === isOpen()) return;
      if (isWanted) open(found);
      else hide();
    },
  };
}

void addToDirectories(phone, wordsOf);
