import type { Address, Feed, Organization } from '../model.js';
export type Head = Omit<Feed, 'organizations'>;
/** Everything of a feed except its organisations. */
export declare const readHead: import("./decoders.js").Read<Head>;
/** The beginning of a text that can be a name: up to the description, or to the end of a word. */
export declare const START: RegExp;
/** One organisation, as far as it can be read without the others: an id may still be missing. */
export declare const readOrganization: import("./decoders.js").Read<Organization & Address & {
    addresses?: unknown;
    fax?: unknown;
    textphone?: unknown;
    sms?: unknown;
}>;
