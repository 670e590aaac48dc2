import type { Organization } from '../feed/model.js';
/** Less than zero if the first comes before the second. */
export type Compare<T> = (a: T, b: T) => number;
/**
 * Sorts by the names shown in a language, A to Z, or by the date of the last check: the most recent
 * first, never checked last.
 *
 * @param base BCP 47 tag of the names that are not translations.
 */
export declare function sorting(order: 'name' | 'checked', language: string, base?: string): Compare<Organization>;
