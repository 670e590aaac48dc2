/**
 * A country's name in a language, by its ISO 3166 alpha-2 code; undefined where the browser has
 * no names in the language or none for the code.
 */
export declare function countryName(code: string, language: string): string | undefined;
