import type { BlockOptions } from './block.js';

/**
 * A fallback in a host's page. Two comments surround the contents of its root. The first says how
 * it was made. They are inside the root, because outside it an editor would turn them into
 * paragraphs.
 */
export interface Pasted {
  readonly options: BlockOptions;
  /** The contents between the comments. */
  readonly html: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

const START = '<!-- partner-directory render';
const END = '<!-- /partner-directory -->';
const PASTED = new RegExp(`${START}((?: [\\w-]+(?:=[\\w-]+)?)*) -->([^]*?)${END}`, 'g');

/** The root of a fallback, and what is in it. */
const ROOT = /^(<div[^>]*>)\n?([^]*)<\/div>$/;

/** Puts the comments into a fallback. */
export function toPaste(options: BlockOptions, html: string): string {
  const made = Object.entries(options)
    .filter(([, value]) => value)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${value}`));
  const start = `${START}${made.join('')} -->`;
  return html.replace(ROOT, (_, root, inner) => `${root}${start}\n${inner}${END}</div>`);
}

/** Every fallback that was pasted into a page. */
export function findPasted(page: string): readonly Pasted[] {
  return [...page.matchAll(PASTED)].map(({ 1: made = '', 2: html = '', index }) => {
    const options = made.trim().split(' ').filter(Boolean);
    return {
      options: Object.fromEntries(
        options.map((option) => {
          const [name = '', value = true] = option.split('=');
          return [name, value];
        }),
      ),
      html,
      line: page.slice(0, index).split('\n').length,
    };
  });
}

/**
 * Whether a fallback has these contents. White space may differ, because an editor may change it.
 */
export function isSame(fallback: string, inner: string): boolean {
  const [a, b] = [fallback.replace(ROOT, '$2'), inner].map((html) =>
    html.replace(/\s+|\/(?=>)/g, ''),
  );
  return a === b;
}
