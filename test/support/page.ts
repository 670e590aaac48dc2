import { fixtureSync } from '@open-wc/testing';
import '../../src/define.js';
import type { LinkingTips } from '../../src/elements/linking-tips/linking-tips.js';
import type { OrgCard } from '../../src/elements/org-card/org-card.js';
import type { PartnerDirectory } from '../../src/elements/partner-directory/partner-directory.js';

export type OurElement = PartnerDirectory | OrgCard | LinkingTips;

const OURS = 'partner-directory, org-card, linking-tips';

/** The first element of some markup, on the page until the test ends. */
export function mount<T extends Element>(markup: string): T {
  return fixtureSync<T>(markup);
}

/** An element with these properties, set before it is on the page. */
export async function mountWith<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), properties);
  fixtureSync<HTMLElement>('<div></div>').append(element);
  await settled(element);
  return element;
}

/** The first of our elements in some markup, once its feed is on screen or has failed. */
export async function loaded<T extends OurElement>(markup: string): Promise<T> {
  const element = ours<T>(mount(markup));
  await outcome(element);
  return element;
}

/** A directory of `src`, once its feed is on screen or has failed. */
export const directoryOf = (src: string, attributes = '', content = '') =>
  loaded<PartnerDirectory>(
    `<partner-directory src='${src}' ${attributes}>${content}</partner-directory>`,
  );

function ours<T extends OurElement>(element: Element): T {
  const found = element.matches(OURS) ? element : element.querySelector(OURS);
  if (!found) throw new Error('None of our elements is in the markup.');
  return found as T;
}

/** Resolves with the next `directory-load` or `directory-error`, once all is rendered. */
export function outcome(element: OurElement): Promise<Event> {
  return new Promise((resolve) => {
    const on = async (event: Event) => {
      await settled(element);
      resolve(event);
    };
    element.addEventListener('directory-load', on, { once: true });
    element.addEventListener('directory-error', on, { once: true });
  });
}

/** Resolves when an element and those of ours inside it have nothing more to render. */
export async function settled(element: Node): Promise<void> {
  if (!isOurs(element)) return;
  while (!(await element.updateComplete));
  for (const inner of element.renderRoot.querySelectorAll(OURS)) await settled(inner);
}

const isOurs = (node: Node): node is OurElement => node instanceof Element && node.matches(OURS);

/** Resolves with what `read` gives, as soon as a change inside `root` makes it truthy. */
export function until<T>(root: Element, read: () => T): Promise<NonNullable<T>> {
  return new Promise((resolve) => {
    const look = () => {
      const found = read();
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    for (const each of [root, root.shadowRoot ?? root]) {
      observer.observe(each, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
    look();
  });
}

/** All elements of an element's shadow tree that are the part `name`. */
export const parts = (element: Element, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

/** The first of them. */
export function part(element: Element, name: string): HTMLElement {
  const [first] = parts(element, name);
  if (!first) throw new Error(`<${element.localName}> shows no part ${name}.`);
  return first;
}

export const cards = (directory: Element): OrgCard[] => [
  ...(directory.shadowRoot?.querySelectorAll('org-card') ?? []),
];

/** The panel of advice inside a directory, where it has one. */
export const tipsIn = (directory: Element): LinkingTips | null =>
  directory.shadowRoot?.querySelector('linking-tips') ?? null;

/** The names on the cards of a directory, in order. */
export const names = (directory: Element): string[] =>
  cards(directory).map((card) => part(card, 'name').textContent.trim());

/** The search box of a directory. */
export const searchBox = (directory: Element) =>
  part(directory, 'search-input') as HTMLInputElement;

/** Puts a text in the search box as a visitor does, and waits for the results. */
export async function search(directory: PartnerDirectory, text: string): Promise<void> {
  typeAtOnce(directory, text);
  await settled(directory);
}

/** Puts a text in the search box, and waits for nothing. */
export function typeAtOnce(directory: PartnerDirectory, text: string) {
  const box = searchBox(directory);
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** The sentence that says how things stand, in the light DOM. */
export const statusOf = (element: Element) => element.querySelector<HTMLElement>('[role=status]');

/** Resolves when the status says this. */
export async function says(element: Element, text: string | RegExp): Promise<HTMLElement> {
  return until(element, () => {
    const status = statusOf(element);
    const said = status?.textContent ?? '';
    return (typeof text === 'string' ? said === text : text.test(said)) ? status : null;
  });
}

/** The element that has the focus, whatever shadow tree it is in. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Makes the page around an element one in Arabic, and waits until the element reads so. */
export async function turn(element: OurElement): Promise<void> {
  Object.assign(element.parentElement ?? element, { lang: 'ar', dir: 'rtl' });
  await until(element, () => element.shadowRoot?.querySelector('.root[lang=ar]'));
  await settled(element);
}

/** The `lang` and `dir` that hold for a node: those of the nearest ancestors, across shadow roots. */
export function writing(node: Element): { lang: string; dir: string } {
  const nearest = (attribute: string): string => {
    for (let at: Element | null = node; at;) {
      const found: Element | null = at.closest(`[${attribute}]`);
      if (found) return found.getAttribute(attribute) ?? '';
      const root: Node = at.getRootNode();
      at = root instanceof ShadowRoot ? root.host : null;
    }
    return '';
  };
  return { lang: nearest('lang'), dir: nearest('dir') };
}
