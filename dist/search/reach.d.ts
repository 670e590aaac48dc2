import type { Organization } from '../feed/model.js';
/** All ways to reach an organisation. */
export declare function reachText(organization: Organization): string;
/** How a word of a folded query stands there, if it may be an address or a number; else nothing. */
export declare function reachWord(word: string): string;
