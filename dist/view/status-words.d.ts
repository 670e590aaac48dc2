import type { OrganizationStatus } from '../feed/model.js';
/** What is said of an organisation that cannot be reached now. */
export declare const STATUS_WORDS: Map<OrganizationStatus, "closed" | "inactive">;
