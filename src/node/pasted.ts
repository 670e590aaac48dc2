import type { BlockOptions } from './block.js';

/** A fallback in a host's page, between two comments, of which the first says how it was made. */
export interface Pasted {
  readonly options: BlockOptions;
  /** What stands between the comments. */
  readonly html: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

const START = '<!-- partner-directory render';
const END = '<!-- /partner-directory -->';
const PASTED = new RegExp(`${START}((?: [\\w-]+(?:=[\\w-]+)?)*) -->([^]*?)${END}`, 'g');

/** Puts the comments around a fallback. */
export function toPaste(options: BlockOptions, html: string): string {
  const made = Object.entries(options)
    .filter(([, value]) => value)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${value}`));
  return `${START}${made.join('')} -->\n${html}\n${END}`;
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

/** Whether two pieces of HTML are the same but for white space, which an editor may change. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((html) => html.replace(/\s+|\/(?=>)/g, ''));
  return a === b;
}
