import { focused } from './page.js';

/** An element in words: its part, its id or its tag, and then its label or text. */
export function called(element: Element | null): string {
  if (!element) return 'nothing';
  const kind = element.getAttribute('part') ?? (element.id || element.localName);
  const { labels } = element as HTMLInputElement;
  const name = element.getAttribute('aria-label') ?? (labels?.[0] ?? element).textContent;
  return [kind, ...name.trim().split(/\s+/)].join(' ').trim();
}

/** What has the focus, in words. */
export const focusedOn = (): string => called(focused());
