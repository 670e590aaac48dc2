/** Lines of an address, in order, but for the country. */
export declare const ADDRESS_LINES: readonly ['attention', 'address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code'];
/** The codes of countries by all names that feeds may call them, as `slug` writes these. */
export declare const countryNames: () => ReadonlyMap<string, string>;
/** The ISO 3166 code of a country that is given by it, in any case, or by a name. */
export declare function countryCode(given: string): string | undefined;
/** The BCP 47 tag of a language by a name. */
export declare const languageCode: (name: string) => string | undefined;
