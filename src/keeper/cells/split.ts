/** What always separates values. */
const STRONG = /[;|\n\u061b]/;

/** What may separate values, or be part of one. */
const WEAK = /\s*[,/+•·،、]\s*|\s+(?:and|&|a['’]r|ac?|et|y|und|e|i|og|na|و|और|اور)\s+/iu;

/** The parts of a cell between what always separates, without empty ones. */
export function strongParts(cell: string): readonly string[] {
  return trimmed(cell.split(STRONG));
}

const trimmed = (parts: readonly string[]) =>
  parts.map((part) => part.replace(/^[\s•·*–-]+\s|^[•·]|[\s,.]+$/gu, '').trim()).filter(Boolean);

/** The value of a part of a cell. Undefined if it is not known. */
export interface Found {
  readonly text: string;
  readonly value: string | undefined;
}

/**
 * The values in a cell, found by known values. A known value may contain what separates values
 * elsewhere, such as “Trinidad and Tobago”: the longest known value is taken first.
 *
 * @param find gives the value of a text.
 */
export function knownParts(
  cell: string,
  find: (text: string) => string | undefined,
): readonly Found[] {
  return strongParts(cell).flatMap((part) => {
    const whole = find(part);
    return whole === undefined ? weakParts(part, find) : { text: part, value: whole };
  });
}

function weakParts(part: string, find: (text: string) => string | undefined): readonly Found[] {
  const pieces = piecesOf(part);
  const found: Found[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(pieces.length, from + 5);
    const upTo = (end: number) =>
      part.slice(pieces[from]?.start ?? 0, pieces[end - 1]?.end ?? 0).trim();
    while (to > from + 1 && find(upTo(to)) === undefined) to -= 1;
    const text = upTo(to).replace(/^(?:and|&)\s+/i, '');
    if (text) found.push({ text, value: find(text) });
    from = to;
  }
  return found;
}

function piecesOf(part: string): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: between } of part.matchAll(new RegExp(WEAK, 'giu'))) {
    pieces.push({ start, end: index });
    start = index + between.length;
  }
  pieces.push({ start, end: part.length });
  return pieces;
}

/** The parts of a cell between commas and slashes too, but not between words such as “and”. */
export function shortParts(cell: string): readonly string[] {
  return strongParts(cell).flatMap((part) => trimmed(part.split(/\s*[,/]\s*/)));
}
