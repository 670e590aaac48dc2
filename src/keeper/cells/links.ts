import { addressesIn } from '../../feed/decode/found.js';
import { emailAddress, webAddress } from '../../feed/decode/links.js';

/** A website or e-mail address in a cell, and the text beside it. */
export interface LinkCell {
  value: string;
  label?: string;
}

const WEB =
  /(?:(?:https?|htps?|hhttps?|http)\s?:?\/{1,2}\s?|www\.)[^\s<>"“”|;]+|(?<![@\p{L}\p{N}._/-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/[^\s<>"“”|;]*)?(?![\p{L}\p{N}@])/giu;

/** One URL, whose path may contain what separates values elsewhere. */
const WHOLE = /^https?:\/\/[^\s,;|<>"/]+(?:\/(?:[^\s|<>"]*[^\s|<>",;])?)?$/i;

const MAIL = /[\p{L}\p{M}\p{N}!#$%&'*+=?^_`{}~.-]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+/gu;

/** Longer cells are not lists of links, and would take long to search. */
const MOST = 4000;

/** A page does not look for addresses in longer texts. */
const LONGEST = 400;

/** What was found in a cell, and the rest that is not just separators. */
export interface FoundLinks {
  readonly links: readonly LinkCell[];
  readonly rest: string;
}

/** The websites in a cell. If there are none, the cell as it is, for the check to judge. */
export function readWebsites(cell: string): FoundLinks {
  const text = cell.trim();
  // A whole URL may contain what separates values elsewhere.
  if (WHOLE.test(text) && !/[,;](?:https?:|www\.)/i.test(text)) {
    return { links: [{ value: text }], rest: '' };
  }
  return checked(
    text,
    readLinks(text, WEB, (found) => found.replace(/(?<=[^\s(]*)[),.]+$/, unbalanced)),
    webAddress,
  );
}

/** The e-mail addresses in a cell. */
export function readEmails(cell: string): FoundLinks {
  const text = cell.trim().replace(/mailto:|https?:\/\/(?=[^\s/:@]+@)/gi, '');
  return checked(
    cell.trim(),
    readLinks(text, MAIL, (found) => found.replace(/\.+$/, '')),
    emailAddress,
  );
}

/**
 * What was found, if a page finds an address too. `my school.org.uk` is not school.org.uk: then the
 * cell stays as it is, for the check to judge.
 */
function checked(
  text: string,
  found: FoundLinks,
  fix: (text: string) => string | undefined,
): FoundLinks {
  const isSure = !found.rest || addressesIn(text, 'value', fix).some(({ value }) => value);
  return isSure || text.length > LONGEST ? found : { links: [{ value: text }], rest: '' };
}

/** What ends a link but belongs to the sentence around it. */
function unbalanced(end: string, index: number, whole: string): string {
  const isOpen = whole.slice(0, index).includes('(');
  return isOpen && end.startsWith(')') ? ')' : '';
}

function readLinks(text: string, pattern: RegExp, trim: (found: string) => string): FoundLinks {
  const links: LinkCell[] = [];
  const rest: string[] = [];
  let last = 0;
  let next: string | undefined;
  for (const { index, 0: found } of text.length > MOST ? [] : text.matchAll(pattern)) {
    next = noteBetween(text.slice(last, index), links.at(-1), rest);
    const value = trim(found);
    links.push(next ? { value, label: next } : { value });
    last = index + value.length;
  }
  if (!links.length) return { links: text ? [{ value: text }] : [], rest: '' };
  const after = noteBetween(text.slice(last), links.at(-1), rest);
  return { links, rest: [...rest, after ?? ''].join(' ').trim() };
}

/**
 * Gives the text between two links to the link that it describes: `(in Welsh)` and `– office` come
 * after their link, `Blog:` and `Ms Price <` before it. Returns the label of the next link.
 */
function noteBetween(
  said: string,
  previous: LinkCell | undefined,
  rest: string[],
): string | undefined {
  const note = said
    .replace(/^[\s,;|/&>.]+|[\s,;|/&(.]+$/g, '')
    .replace(/^(?:and|or|a|neu|also)(?:\s|$)/i, '')
    .trim();
  if (!note) return undefined;
  const [, inside, dashed] = /^(?:\(([^()]+)\)?|[-–—:]\s*([^<]+))$/.exec(note) ?? [];
  if (previous && !previous.label && (inside ?? dashed)) {
    previous.label = (inside ?? dashed ?? '').trim();
    return undefined;
  }
  const [, before] = /^([^<>()]+?)\s*[:<]$/.exec(note) ?? [];
  if (before) return before;
  rest.push(note);
  return undefined;
}

export function writeLink({ value, label }: LinkCell): string {
  return label ? `${value} (${label})` : value;
}
