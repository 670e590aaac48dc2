/** The lines of an address, in order, without the country. */
export declare const ADDRESS_LINES: readonly ['attention', 'address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code'];
/** The number of a house, which may have a field of its own. */
export declare const HOUSE: RegExp;
/** A street with the number of a house, if one of two texts is that. */
export declare function withHouse(one: string, other: string): string | undefined;
/** The codes of countries, by all names that feeds may use, in the form of `slug`. */
export declare const countryNames: () => ReadonlyMap<string, string>;
/** The codes of ISO 3166-1, Kosovo's, and those reserved for the European Union and the UN. */
export declare const CODE: RegExp;
/** The ISO 3166 code of a country, from the code in any case, or from a name. */
export declare function countryCode(given: string): string | undefined;
/** The BCP 47 tag of a language, from a name. */
export declare const languageCode: (name: string) => string | undefined;
