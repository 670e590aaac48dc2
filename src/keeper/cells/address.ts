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
 * An address that is in one cell. A country or a British postcode at its end is removed first. The
 * last of the remaining lines is the town.
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
  // A line that begins with a house number is not a town.
  const city = /^\d/.test(lines.at(-1) ?? '') ? undefined : lines.pop();
  if (lines.length) made.address_1 = lines.join(', ');
  if (city) made.city = city;
  return made;
}
