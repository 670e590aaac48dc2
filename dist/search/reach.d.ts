import type { Organization } from '../feed/model.js';
/** All ways to reach an organisation. */
export declare function reachText(organization: Organization): string;
/** A word of a folded query in this form, if it may be an address or a number. Otherwise empty. */
export declare function reachWord(word: string): string;
