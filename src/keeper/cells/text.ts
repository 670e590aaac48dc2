/**
 * A value of a column that we do not know, as text: JSON where it is anything but plain words, so
 * that reading it gives the same value again.
 */
export function writeJson(value: unknown): string {
  return typeof value === 'string' && !needsQuotes(value) ? value : JSON.stringify(value);
}

/** The other way round. Text that only looks like JSON stays the text that it is. */
export function readJson(cell: string): unknown {
  const value = canonical(cell);
  return value === undefined || (typeof value === 'string' && !needsQuotes(value)) ? cell : value;
}

/** The value whose JSON a text is, to the letter. */
function canonical(text: string): unknown {
  if (!/^[[{"\d-]|^(?:true|false|null)$/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text, as it is, would be read as something else, or be changed by a spreadsheet. */
function needsQuotes(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- these are what a spreadsheet loses
  if (!text || /^\s|\s$|[\0-\x08\x0b-\x1f]| {2}/.test(text)) return true;
  const value = canonical(text);
  return value !== undefined && (typeof value !== 'string' || needsQuotes(value));
}

/** A text as a feed has it: line breaks as `\n`, no spaces around it. */
export function plainCell(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim();
}

/** What a formula that makes a link leads to and shows; nothing for another. */
export function linkFormula(cell: string): { url: string; text: string } | undefined {
  const [, url, text = ''] =
    /^=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$/i.exec(cell.trim()) ?? [];
  return url === undefined ? undefined : { url, text: text || url };
}
