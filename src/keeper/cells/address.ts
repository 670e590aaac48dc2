import { countryCode } from '../vocabulary.js';

/** An address as HSDS has it. */
export interface AddressCell {
  address_1?: string;
  city?: string;
  postal_code?: string;
  country?: string;
}

const UK_POSTCODE = /(?:^|\s)([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;

/**
 * An address that stands in one cell. What surely is a country or a British postcode is taken off
 * its end; of the lines that are left, the last is the town.
 */
export function readAddress(cell: string): AddressCell {
  const lines = cell
    .split(/[,;|\n]/)
    .map((line) => line.trim().replace(/\.$/, ''))
    .filter(Boolean);
  const made: AddressCell = {};
  const takeCountry = () => {
    const code = lines.length > 1 ? countryCode(lines.at(-1) ?? '') : undefined;
    if (code && (lines.at(-1)?.length ?? 0) > 1) {
      made.country = code;
      lines.pop();
    }
  };
  takeCountry();
  const last = lines.at(-1) ?? '';
  const [whole, postcode] = UK_POSTCODE.exec(last) ?? [];
  if (whole !== undefined && postcode) {
    made.postal_code = postcode.toUpperCase();
    lines.pop();
    const before = last.slice(0, -whole.length).trim();
    if (before) lines.push(before);
  }
  if (!made.country) takeCountry();
  // What begins with the number of a house is no town.
  const city = /^\d/.test(lines.at(-1) ?? '') ? undefined : lines.pop();
  if (lines.length) made.address_1 = lines.join(', ');
  if (city) made.city = city;
  return made;
}
