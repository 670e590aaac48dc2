import { focused } from './page.js';

/** The texts in a node, with a space between: not every build has one in the source. */
const texts = (node: Node): string =>
  node instanceof Text ? node.data : [...node.childNodes].map(texts).join(' ');

/** An element in words: its part, its id or its tag, and then its label or text. */
export function called(element: Element | null): string {
  if (!element) return 'nothing';
  const kind = element.getAttribute('part') ?? (element.id || element.localName);
  const { labels } = element as HTMLInputElement;
  const name = element.getAttribute('aria-label') ?? texts(labels?.[0] ?? element);
  return [kind, ...name.trim().split(/\s+/)].join(' ').trim();
}

/** What has the focus, in words. */
export const focusedOn = (): string => called(focused());
