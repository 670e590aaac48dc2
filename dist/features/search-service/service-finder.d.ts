import type { Connect } from '../../elements/partner-directory/features.js';
/** Makes a directory with `search-service` search at the service that its feed names. */
export declare const serviceFinder: Connect;
