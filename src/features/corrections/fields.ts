import type { Organization } from '../../feed/model.js';

/** A text of an organisation that can be wrong. */
export interface Field {
  readonly kind: 'name' | 'text' | 'tel' | 'email' | 'website' | 'address';
  /** Where it is in the organisation: a JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly value: string;
}

const PARTS = [
  'address_1',
  'address_2',
  'city',
  'region',
  'state_province',
  'postal_code',
] as const;

/** What a card says about an organisation, and where the feed has it. */
export function fieldsOf(org: Organization): readonly Field[] {
  const { phones = [], locations = [] } = org;
  const all: (readonly [kind: Field['kind'], path: string, value: string | undefined])[] = [
    ...phones.map(({ number }, n) => ['tel', `/phones/${n}/number`, number] as const),
    ['email', '/email', org.email],
    ['website', '/website', org.website],
    ...locations.flatMap(({ addresses = [] }, n) =>
      addresses.flatMap((address, m) =>
        PARTS.map(
          (part) => ['address', `/locations/${n}/addresses/${m}/${part}`, address[part]] as const,
        ),
      ),
    ),
    ['name', '/name', org.name],
    ['text', '/description', org.description],
  ];
  return all.flatMap(([kind, path, value]) => (value ? [{ kind, path, value }] : []));
}
