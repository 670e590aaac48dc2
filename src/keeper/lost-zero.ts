import type { CellContext } from './read-cell.js';

/** A British number from the 0 on: area codes are longer than numbers abroad begin. */
const BRITISH = /^0(?:[13]\d{8,9}|2[03489]\d{8}|7[1-9]\d{8}|8[047]\d{7,8})$/;

/**
 * A British number with the 0 that a spreadsheet removes when it reads it as a quantity; nothing
 * where none is missing. A person who writes a number puts spaces in it, or its 0.
 */
export function lostZero(
  given: string,
  { country, isPhone }: Pick<CellContext, 'country' | 'isPhone'>,
): string | undefined {
  const made = `0${given.trim()}`;
  if (country !== 'GB' || !BRITISH.test(made)) return undefined;
  return isPhone?.(made, country) === false ? undefined : made;
}
