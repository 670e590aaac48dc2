import type { Feed, Organization } from '../feed/model.js';
import { type Column } from './facets.js';
/** An organisation's texts in all languages, folded, as `rank` reads them. */
export declare function textOf(organization: Organization): string;
/**
 * The names of categories by id (column 0), or of countries by code (column 1), folded. They are
 * looked up once for a query instead of being in the text of each record, so that they cost no
 * memory there and may change with the language shown.
 */
export declare function labelsOf({ categories, language, languages }: Feed, columns: readonly Column[], shown: string): readonly (readonly string[])[];
