import { blocksOf } from '../feed/blocks.js';
import type { ForeignText } from '../lit/text.js';
import { element, type Markup } from './markup.js';

/** A text of the feed as one element, where there is one, with its language and line breaks. */
export function textIn(tag: string, foreign: ForeignText | undefined): Markup | undefined {
  if (!foreign) return undefined;
  const { text, lang, dir } = foreign;
  const lines = text.split('\n').map((line, index) => [index > 0 && element('br', {}), line]);
  return element(tag, { lang, dir }, lines);
}

export function heading(level: number, text: ForeignText | undefined): Markup | undefined {
  return textIn(`h${Math.min(level, 6)}`, text);
}

/** A text of the feed as its paragraphs and lists. */
export function blocks(foreign: ForeignText | undefined): readonly (Markup | undefined)[] {
  if (!foreign) return [];
  const { text, lang, dir } = foreign;
  return blocksOf(text).map((block) => {
    if (typeof block === 'string') return textIn('p', { ...foreign, text: block });
    const items = block.map((line) => element('li', {}, line));
    return element('ul', { lang, dir }, items);
  });
}

/** Those that are there, with a space between. */
export function spaced(...all: readonly (Markup | string | false | undefined)[]) {
  const there = all.filter((each) => !!each);
  return there.flatMap((each, index) => (index ? [' ', each] : [each]));
}
