import { ENDLESS, shorten } from '../view/shorten.js';
import { type ForeignText } from '../view/localized-text.js';
import { blocksOf } from '../view/blocks.js';
import type { Translator } from '../i18n/translator.js';
import { type Attributes, element, type Markup } from './markup.js';

/** A text of the feed as one element, where there is one, with its language and line breaks. */
export function textIn(
  tag: string,
  foreign: ForeignText | undefined,
  attributes: Attributes = {},
): Markup | undefined {
  if (!foreign) return undefined;
  const { text, lang, dir } = foreign;
  const lines = text.split('\n').map((line, index) => [index > 0 && element('br', {}), line]);
  return element(tag, { lang, dir, ...attributes }, lines);
}

/** A name or label in the same way. Of an absurdly long one the whole is its tooltip. */
export function short(tag: string, foreign: ForeignText | undefined): Markup | undefined {
  return foreign && textIn(tag, { ...foreign, text: shorten(foreign.text) }, titleOf(foreign.text));
}

/** The tooltip of what is not shown whole. */
export const titleOf = (text: string): Attributes =>
  shorten(text) === text ? {} : { title: text };

export function heading(level: number, text: ForeignText | undefined): Markup | undefined {
  return short(`h${Math.min(level, 6)}`, text);
}

type Blocks = readonly (Markup | undefined)[];

/** A text of the feed as a paragraph, where there is one. */
export function paragraph(foreign: ForeignText | undefined, translator: Translator): Blocks {
  return bounded(foreign, translator, (start) => [textIn('p', start)]);
}

/** A text of the feed as its paragraphs and lists. */
export function blocks(foreign: ForeignText | undefined, translator: Translator): Blocks {
  return bounded(foreign, translator, (start) =>
    blocksOf(start.text).map((block) => {
      if (typeof block === 'string') return textIn('p', { ...start, text: block });
      const { lang, dir } = start;
      const items = block.map((line) => element('li', {}, line));
      return element('ul', { lang, dir }, items);
    }),
  );
}

/** What of a text stands there at once, and the rest behind a disclosure of the browser's own. */
export function bounded(
  foreign: ForeignText | undefined,
  translator: Translator,
  make: (start: ForeignText) => Blocks,
): Blocks {
  if (!foreign) return [];
  const start = shorten(foreign.text, ENDLESS);
  const made = make({ ...foreign, text: start });
  if (start === foreign.text) return made;
  const rest = foreign.text.slice(start.length - 1);
  const summary = element('summary', {}, translator.t('more'));
  return [...made, element('details', {}, summary, textIn('p', { ...foreign, text: rest }))];
}

/** Those that are there, with a space between. */
export function spaced(...all: readonly (Markup | string | false | undefined)[]) {
  const there = all.filter((each) => !!each);
  return there.flatMap((each, index) => (index ? [' ', each] : [each]));
}
