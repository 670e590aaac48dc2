import type { Organization } from '../feed/model.js';
import { compareNames } from '../i18n/collation.js';
import { localize } from '../i18n/localize.js';

/** Less than zero where the first comes before the second. */
export type Compare<T> = (a: T, b: T) => number;

/**
 * By the names shown in a language, A to Z; or the recently checked first, never checked last.
 *
 * @param base BCP 47 tag of the names that are not translations.
 */
export function sorting(
  order: 'name' | 'checked',
  language: string,
  base = '',
): Compare<Organization> {
  const compare = compareNames(language);
  /** Looked up once for each, for it is compared with many. */
  const names = new Map<Organization, string>();
  const nameOf = (organization: Organization): string => {
    const name =
      names.get(organization) ?? localize(organization, 'name', language, base)?.text ?? '';
    names.set(organization, name);
    return name;
  };
  return order === 'name'
    ? (a, b) => compare(nameOf(a), nameOf(b))
    : (a, b) => byCode(b.assured_date ?? '', a.assured_date ?? '');
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
