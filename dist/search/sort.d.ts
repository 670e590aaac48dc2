import type { Organization } from '../feed/model.js';
/** Less than zero where the first comes before the second. */
export type Compare<T> = (a: T, b: T) => number;
/**
 * By the names shown in a language, A to Z; or the recently checked first, never checked last.
 *
 * @param base BCP 47 tag of the names that are not translations.
 */
export declare function sorting(order: 'name' | 'checked', language: string, base?: string): Compare<Organization>;
