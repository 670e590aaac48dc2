import type { Connect } from '../elements/partner-directory/features.js';
/**
 * Adds a feature to every directory of the page, whether its script comes before or after that of
 * the elements. A library that is too old for features is left as it is.
 */
export declare function addToDirectories(connect: Connect): Promise<void>;
