import type { Feed, Organization } from '../feed/model.js';
import type { Column, Columns } from './facets.js';
/** An organisation's texts in all languages, which are folded for a search (see `rank`). */
export declare function textOf(organization: Organization): string;
/** The names of a facet's values, by which the records that have them are found too. */
export interface Labels {
    readonly column: Column;
    /** Folded, by the number of the value. */
    readonly texts: readonly string[];
}
/** What a country is called in these languages, and also in English. */
export declare const namesOfCountry: (code: string, tags: readonly string[]) => (string | undefined)[];
/** Folded, with other spellings behind it. */
export declare function labelOf(names: readonly (string | undefined)[]): string;
/**
 * The names of categories and countries. They are looked up once for a query instead of being in
 * the text of each record, so that they cost no memory there and may change with the language shown.
 */
export declare function labelsOf({ categories, language, languages }: Feed, columns: Columns, shown: string): readonly Labels[];
