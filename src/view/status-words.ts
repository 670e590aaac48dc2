import type { OrganizationStatus } from '../feed/model.js';

/** The sentence about an organisation that cannot be reached now. */
export const STATUS_WORDS = new Map<OrganizationStatus, 'inactive' | 'closed'>([
  ['inactive', 'inactive'],
  ['defunct', 'inactive'],
  ['temporarily closed', 'closed'],
]);
