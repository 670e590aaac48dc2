/**
 * The English names by their codes in lower case. They are here because the first name that a page
 * has from `Intl` takes longer than ten cards: browsers look through all their languages for it.
 */
export declare const englishNames: (key: string) => Map<string, string>;
