import type { Organization } from '../../feed/model.js';
/** A text of an organisation that can be wrong. */
export interface Field {
    readonly kind: 'name' | 'text' | 'tel' | 'email' | 'website' | 'address';
    /** Where it is in the organisation: a JSON Pointer (RFC 6901). */
    readonly path: string;
    readonly value: string;
}
/** What a card says about an organisation, and where the feed has it. */
export declare function fieldsOf(org: Organization): readonly Field[];
