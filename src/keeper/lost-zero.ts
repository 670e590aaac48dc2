import type { CellContext } from './read-cell.js';

/**
 * A British number, starting with the 0: area codes are longer than the country codes of other
 * numbers.
 */
const BRITISH = /^0(?:[13]\d{8,9}|2[03489]\d{8}|7[1-9]\d{8}|8[047]\d{7,8})$/;

/** The same with the country code, but for the + in front of it. */
const INTERNATIONAL = /^44(?:[13]\d{8,9}|2[03489]\d{8}|7[1-9]\d{8}|8[047]\d{7,8})$/;

/** A number with the 0 or + that a spreadsheet removed, and which of them it was. */
export interface LostStart {
  readonly made?: string;
  readonly code: 'lost-zero' | 'lost-plus';
}

/**
 * A British number with the 0 or the + restored, which a spreadsheet removes when it reads the
 * number as a quantity. Undefined if none is missing. People who type a number write spaces in it,
 * or its 0.
 */
export function lostStart(
  given: string,
  { country, isPhone }: Pick<CellContext, 'country' | 'isPhone'>,
): LostStart {
  const read = given.trim();
  const code = INTERNATIONAL.test(read) ? 'lost-plus' : 'lost-zero';
  const made = code === 'lost-plus' ? `+${read}` : `0${read}`;
  const isBritish = code === 'lost-plus' || BRITISH.test(made);
  if (country !== 'GB' || !isBritish || isPhone?.(made, country) === false) return { code };
  return { made, code };
}
