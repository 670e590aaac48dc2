import { shorten } from '../view/shorten.js';
import { type ForeignText } from '../view/localized-text.js';
import { bounded, passage } from '../view/passage.js';
import type { Translator } from '../i18n/translator.js';
import { type Attributes, element, type Markup } from './markup.js';

/**
 * The attributes of a text, without its direction if that is the direction of the words around it.
 */
const attributesOf = ({ lang, dir }: ForeignText) =>
  lang || dir === 'auto' ? { lang, dir } : { lang };

/** A text of the feed as one element, if there is one, with its language and line breaks. */
export function textIn(
  tag: string,
  foreign: ForeignText | undefined,
  attributes: Attributes = {},
): Markup | undefined {
  if (!foreign) return undefined;
  const { text } = foreign;
  const { lang, dir } = attributesOf(foreign);
  const lines = text.split('\n').map((line, index) => [index > 0 && element('br', {}), line]);
  return element(tag, { lang, dir, ...attributes }, lines);
}

/** A name or label in the same way. If it is very long, the whole of it is its tooltip. */
export function short(tag: string, foreign: ForeignText | undefined): Markup | undefined {
  if (!foreign) return undefined;
  const text = shorten(foreign.text);
  const title = text === foreign.text ? undefined : foreign.text;
  return textIn(tag, { ...foreign, text }, { title });
}

export function heading(level: number, text: ForeignText | undefined): Markup | undefined {
  return short(`h${Math.min(level, 6)}`, text);
}

type Blocks = readonly (Markup | undefined)[];

/** A text of the feed as a paragraph, if there is one. */
export function paragraph(foreign: ForeignText | undefined, translator: Translator): Blocks {
  if (!foreign) return [];
  const { start, beyond } = bounded(foreign.text);
  return [textIn('p', { ...foreign, text: start }), rest(foreign, beyond, translator)];
}

/** A text of the feed inside another element, which `around` makes. */
export function isolated(
  foreign: ForeignText,
  translator: Translator,
  around: (text: Markup | undefined) => Markup,
): Blocks {
  const { start, beyond } = bounded(foreign.text);
  return [around(textIn('span', { ...foreign, text: start })), rest(foreign, beyond, translator)];
}

/** A text of the feed as its paragraphs and lists. */
export function blocks(foreign: ForeignText | undefined, translator: Translator): Blocks {
  if (!foreign) return [];
  return passage(foreign.text).map((block) => {
    if (typeof block === 'string') return textIn('p', { ...foreign, text: block });
    if ('beyond' in block) return rest(foreign, block.beyond, translator);
    const { lang, dir } = attributesOf(foreign);
    const items = block.map((line) => element('li', {}, line));
    return element('ul', { lang, dir }, items);
  });
}

/** The rest of an endless text, in a `<details>`. */
function rest(foreign: ForeignText, text: string | undefined, { t }: Translator) {
  if (!text) return undefined;
  const summary = element('summary', {}, t('more'));
  return element('details', {}, summary, textIn('p', { ...foreign, text }));
}

/** The texts that are not empty, separated by spaces. */
export function spaced(...all: readonly (Markup | string | false | undefined)[]) {
  const there = all.filter((each) => !!each);
  return there.flatMap((each, index) => (index ? [' ', each] : [each]));
}
