import { NOTHING as FOR_PAGES } from '../../feed/decode/decoders.js';

/** What people write into a cell that has no value. */
const NOTHING =
  /^(?:n\/a|n\.a\.?|#n\/a|none|null|nil|undefined|nan|not (?:applicable|available|known)|unknown|tb[cd]|to follow|pending|not (?:given|provided|yet)|none (?:given|known|yet|available)|no (?:e-?mail|website|web ?site|web|phone|telephone|tel|mobile|number|address|contact)(?: address| number| yet| given)?|amherthnasol|anhysbys|dim|dim (?:gwefan|e-?bost|ffôn|rhif|cyfeiriad)|[-–—.?]+)$/i;

/** Whether a cell is empty, or has one of the usual words for that. */
export function isNothing(cell: string): boolean {
  const text = cell.trim();
  return !text || NOTHING.test(text) || FOR_PAGES.test(text);
}

/** What a spreadsheet shows in place of a value that it could not calculate. */
export function isSheetError(cell: string): boolean {
  return /^#(?:REF|NAME\?|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|ERROR)!?$/.test(cell.trim());
}
