import type { Organization } from '../feed/model.js';
/** Less than zero where the first comes before the second. */
export type Compare<T> = (a: T, b: T) => number;
/**
 * Compares names as the dictionaries of a language do. Where the browser has no rules for Welsh
 * its alphabet is here; any other language that it does not know is sorted as English.
 */
export declare function compareNames(language: string): Compare<string>;
/** By the names shown in a language, A to Z; or the recently checked first, never checked last. */
export declare function sorting(order: 'name' | 'checked', language: string): Compare<Organization>;
