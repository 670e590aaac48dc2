import type { Feed, Organization } from '../model.js';
import { type Read } from './decoders.js';
export declare const CODES: RegExp;
/** Not within a character reference. */
export declare const WORDS: RegExp;
/** Where one of these is, there may be more than one address. */
export declare const SEPARATED: RegExp;
export type Head = Omit<Feed, 'organizations'>;
/** Everything of a feed but its organisations. */
export declare const readHead: Read<Head>;
/** Lines of an address, in order. */
export declare const PLACE: string[];
/** The beginning of a text that can be a name: up to what it says of it, or to the end of a word. */
export declare const START: RegExp;
/** One organisation, as far as it can be read without the others: an id may still be missing. */
export declare const readOrganization: Read<Organization>;
