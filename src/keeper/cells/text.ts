/**
 * A value of an unknown column, as text. It is JSON if it is anything but plain words, so that
 * reading it gives the same value again.
 */
export function writeJson(value: unknown): string {
  return typeof value === 'string' && !needsQuotes(value) ? value : JSON.stringify(value);
}

/** The reverse. Text that only looks like JSON stays text. */
export function readJson(cell: string): unknown {
  const value = canonical(cell);
  return value === undefined || (typeof value === 'string' && !needsQuotes(value)) ? cell : value;
}

/** The value of a text that is exactly its JSON. */
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

/** The URL and the text of a HYPERLINK formula. Undefined for any other. */
export function linkFormula(cell: string): { url: string; text: string } | undefined {
  const [, url, text = ''] =
    /^=HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$/i.exec(cell.trim()) ?? [];
  return url === undefined ? undefined : { url, text: text || url };
}
