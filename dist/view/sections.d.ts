import type { Feed, Organization } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import type { Results } from '../search/source.js';
import { type ForeignText } from './localized-text.js';
/** The organisations of one list, with its heading if it has one. */
export interface Section {
    readonly kind: 'all' | 'category' | 'nearest';
    readonly heading: ForeignText | undefined;
    readonly organizations: readonly Organization[];
}
/** Whether results are shown by category. Never if the feed has no categories. */
export declare const hasCategories: ({ groups }: Results) => boolean;
/**
 * Results as they are listed: by category, as one list, or the nearest matches if nothing matches.
 */
export declare function sectionsOf(results: Results, feed: Feed, translator: Translator): readonly Section[];
