/** Compares texts by the codes of their characters. */
export declare const byCode: (a: string, b: string) => number;
/**
 * Compares names as the dictionaries of a language do, and numbers in them by what they count: less
 * than zero where the first comes before the second. Where the browser has no rules for Welsh its
 * alphabet is here; any other language that it does not know is sorted as English.
 */
export declare function compareNames(language: string): (a: string, b: string) => number;
