/** Compares texts by the codes of their characters. */
export declare const byCode: (a: string, b: string) => number;
/**
 * Compares names as the dictionaries of a language do, and numbers in them by value. Less than zero
 * if the first comes before the second. If the browser has no rules for Welsh, ours are used. Any
 * other language that it does not know is sorted as English.
 */
export declare function compareNames(language: string): (a: string, b: string) => number;
