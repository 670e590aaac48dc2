import type { Feed, Organization } from '../model.js';
import { type Read } from './decoders.js';
export type Head = Omit<Feed, 'organizations'>;
/** Everything of a feed but its organisations. */
export declare const readHead: Read<Head>;
/** One organisation, as far as it can be read without the others: an id may still be missing. */
export declare const readOrganization: Read<Organization>;
