/** A telephone number as a cell has it. */
export interface PhoneCell {
  number: string;
  type?: string;
  extension?: string;
  description?: string;
}

/** What people call a kind of telephone, and what HSDS calls it. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    voice: 'voice|landline|llais',
    fax: 'fax|f|ffacs|telefax',
    cell: 'cell|mobile|mob|m|cell phone|mobile phone|symudol',
    text: 'text|sms|text messages',
    textphone: 'textphone|minicom|text phone|typetalk',
    video: 'video',
    pager: 'pager',
  }).flatMap(([type, all]) => all.split('|').map((name) => [name, type] as const)),
);

/** Words before a number that do not say its kind. */
const LABEL =
  /^(?:telephone|telephone number|phone|phone number|tel|tel no|t|p|ph|ffon|ffôn|rhif ffôn|call)$/i;

/** A number, then the first character of a second one. Both have enough digits to be dialled. */
const SEPARATOR = /\s*(?:[;|\n]|,\s*(?=[+(\d])|\s(?:or|and|neu|a|&)\s|\s?\/\s?)\s*/i;

/** Between two numbers of which the second has a label: `Tel: 01286 678901 Fax: 01286 678902`. */
const BEFORE_LABEL =
  /(?<=\d[\s,]*)\s+(?=(?:tel|telephone|phone|ffôn|ffon|fax|ffacs|mob|mobile|symudol)\b[.:]*\s*[+(\d])/gi;

/** The numbers of a cell, and whether anything had to be changed to find them. */
export function readPhones(cell: string): { phones: PhoneCell[]; isRepaired: boolean } {
  const phones: PhoneCell[] = [];
  let isRepaired = false;
  const labelled = cell
    .trim()
    .replace(/^(\d{6,})\.0$/, '$1')
    .replace(BEFORE_LABEL, '\n');
  for (const part of labelled.split(/[;|\n]/).flatMap(divided)) {
    const text = part.text.trim().replace(/[,;.]+$/, '');
    if (!text) continue;
    const phone = readPhone(text);
    isRepaired ||= part.isCompleted || text !== part.text.trim();
    phones.push(phone);
  }
  return { phones, isRepaired };
}

interface Part {
  readonly text: string;
  readonly isCompleted: boolean;
}

/** `0161 496 0123/4` is two numbers. The second is shortened. */
function divided(text: string): readonly Part[] {
  const pieces = text.split(SEPARATOR);
  const [first = '', ...others] = pieces;
  const all = pieces.map(digitsOf);
  const isNumbers =
    others.length > 0 && all.every((digits, index) => digits.length >= (index ? 1 : 6));
  // Such words may also be in a note: `Mon and Tue`.
  if (!isNumbers || others.some((piece) => !/^[+(]*\d/.test(piece))) {
    return [{ text, isCompleted: false }];
  }
  return pieces.map((piece, index) => {
    const isShort = index > 0 && digitsOf(piece).length < 7 && !/^\s*(?:\+|0\d)/.test(piece);
    return isShort
      ? { text: completed(first, piece), isCompleted: true }
      : { text: piece, isCompleted: false };
  });
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The number before it, with its last digits replaced by those of the short one. */
function completed(first: string, short: string): string {
  let left = digitsOf(short).length;
  let end = first.length;
  while (end > 0 && left > 0) {
    end -= 1;
    if (/\d/.test(first.charAt(end))) left -= 1;
  }
  return first.slice(0, end) + short.trim();
}

const NUMBER =
  /^(?:(?<label>\p{L}[\p{L} ]*?)\s*[.:]*[:.\s]\s*)?(?<number>[+(]?[\d\u0660-\u0669\u06f0-\u06f9](?:[\p{Nd}\s().+\-–‑/]*\p{Nd})?)(?<rest>.*)$/su;

const EXTENSION = /^[\s,]*\(?\s*(?:x|ext|extn|extension|est|estyniad)\.?:?\s*(\d{1,7})\s*\)?\s*/i;

/** One number, with what is written beside it. */
function readPhone(text: string): PhoneCell {
  const { label = '', number = '', rest = '' } = NUMBER.exec(text)?.groups ?? {};
  const type = TYPES.get(label.toLowerCase());
  if (!number || (label && !type && !LABEL.test(label))) return { number: text };
  const [matched = '', extension] = EXTENSION.exec(rest) ?? [];
  const note = /^\s*(?:\((.*)\)|[-–—:,]\s*(.*))?\s*$/s.exec(rest.slice(matched.length));
  if (!note) return { number: text };
  const description = (note[1] ?? note[2] ?? '').trim();
  const noteType = TYPES.get(description.toLowerCase());
  const kind = type ?? noteType;
  return {
    number: number.trim(),
    ...(kind && { type: kind }),
    ...(extension && { extension }),
    ...(description && !noteType && { description }),
  };
}

/** A number as a cell has it. */
export function writePhone({ number, type, extension, description }: PhoneCell): string {
  const kind = type ? `${type}: ` : '';
  const inner = extension ? ` ext ${extension}` : '';
  return `${kind}${number}${inner}${description ? ` (${description})` : ''}`;
}
