/** The ISO 3166 code of a country that is given by it, in any case, or by a name. */
export declare function countryCode(given: string): string | undefined;
