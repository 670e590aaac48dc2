import type { Connect } from '../../elements/partner-directory/features.js';
/** Has a directory that wants it search by the service that its feed names. */
export declare const serviceFinder: Connect;
