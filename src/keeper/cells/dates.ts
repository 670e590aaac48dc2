import { localeFor } from '../../i18n/locale-registry.js';
import { OUR_LANGUAGES } from '../languages.js';
import { plainForm } from '../plain-form.js';

/** Which comes first in `3/4/2026`. */
export type DateOrder = 'day-first' | 'month-first';

/** A date, or the two dates that a text could mean. */
export interface ReadDate {
  /** RFC 3339. Undefined if it is not a date. */
  readonly date: string | undefined;
  /** The other date that it could be. */
  readonly other?: string;
  /** The text does not say the century. */
  readonly isShort?: boolean;
}

const NO_DATE: ReadDate = { date: undefined };

/**
 * Reads `2026-04-03`, `2026/04/03`, `3/4/2026`, `03.04.26`, `3 April 2026`, `April 3rd, 2026`,
 * `3 Ebrill 2026`, `3-Apr-26`.
 */
export function readDate(cell: string, order: DateOrder | undefined): ReadDate {
  const text = cell.trim();
  const [, iso, mark = '', time = ''] =
    /^(\d{4}([-/.])\d{1,2}\2\d{1,2})(?:(T[\d:.]+(?:Z|[+-]\d\d:\d\d))|[T ][\d:.]+)?$/i.exec(text) ??
    [];
  if (iso) {
    const [year = '', month = '', day = ''] = iso.split(mark);
    const date = dateOf(year, month, day);
    return date ? { date: date + time } : NO_DATE;
  }
  const [, first = '', second = '', end = ''] =
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})(?:,? [\d:]+(?: ?[ap]m)?)?$/i.exec(text) ?? [];
  return end ? numbers(first, second, end, order) : inWords(text);
}

/**
 * The order of the dates in a column, found from dates with a number above 12. Undefined if there
 * are none, or if they contradict one another.
 */
export function orderOf(cells: readonly string[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    const [, first = '', second = ''] = /^\s*(\d{1,2})[/. -](\d{1,2})[/. -]\d/.exec(cell) ?? [];
    if (Number(first) > 12) orders.add('day-first');
    if (Number(second) > 12) orders.add('month-first');
  }
  const [order, other] = orders;
  return other ? undefined : order;
}

function numbers(first: string, second: string, end: string, order?: DateOrder): ReadDate {
  const isShort = end.length === 2;
  const year = isShort ? `20${end}` : end;
  const byDay = dateOf(year, second, first);
  const byMonth = dateOf(year, first, second);
  const [date, other] =
    order === 'month-first' ? [byMonth] : order === 'day-first' ? [byDay] : [byDay, byMonth];
  const made = date ?? other;
  const isEither = date && other && date !== other;
  return { date: made, ...(isEither && { other }), ...(isShort && made && { isShort }) };
}

/** Months by their name, or its first letters, in `plainForm` and in the languages of our words. */
let months: ReadonlyMap<string, number> | undefined;

function monthNames(): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const language of OUR_LANGUAGES) {
    const own = localeFor(language);
    const known = own.tag === language ? own.months : undefined;
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2026, index, 1)));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        for (const each of [name, known?.[index] ?? '']) {
          const form = plainForm(each);
          if (/\p{L}/u.test(form) && !made.has(form)) made.set(form, index + 1);
        }
      }
    }
  }
  return made;
}

function inWords(text: string): ReadDate {
  const words = plainForm(text)
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er|af|ail|ydd|fed|eg|ain)\b/g, '$1')
    .replace(/\b(?:of|de|mis)\b/g, ' ')
    .trim();
  const [, before = '', name = '', after = '', year = ''] =
    /^(?:\p{L}+ +)?(?:(\d{1,2}) +)?(\p{L}[\p{L}\p{M}]*)(?: +(\d{1,2}))? +(\d{4}|\d{2})$/u.exec(
      words,
    ) ?? [];
  const day = before || after;
  months ??= monthNames();
  const month = months.get(name);
  const isShort = year.length === 2;
  const date = month && day ? dateOf(isShort ? `20${year}` : year, `${month}`, day) : undefined;
  return { date, ...(isShort && date && { isShort }) };
}

/** The date, if there is such a day. */
function dateOf(year: string, month: string, day: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
