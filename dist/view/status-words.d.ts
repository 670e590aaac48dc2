import type { OrganizationStatus } from '../feed/model.js';
/** The sentence about an organisation that cannot be reached now. */
export declare const STATUS_WORDS: Map<OrganizationStatus, "closed" | "inactive">;
