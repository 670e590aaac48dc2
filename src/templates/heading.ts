import { html, nothing } from 'lit';
import type { ForeignText } from '../view/localized-text.js';
import { bdi } from './text.js';

/**
 * A heading of `level`, at most 6, where there is a text for it; as a real element: `role=heading`
 * is lost to some tools (WCAG 1.3.1).
 */
export function heading(level: number, part: string, text: ForeignText | undefined) {
  if (!text) return nothing;
  const content = bdi(text);
  switch (level) {
    case 1:
      return html`<h1 part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
