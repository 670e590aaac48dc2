import type * as english from './locales/en-features.js';
import type { LocalePart } from './words.js';
type KeyOf<Words> = Words extends unknown ? keyof Words : never;
/** The keys of all words of the optional features. */
export type FeatureKey = KeyOf<(typeof english)[keyof typeof english]>;
/** These words in another language, which `locales/ar-features.js` and so on have. */
export interface FeaturePart extends LocalePart {
    readonly words: Readonly<Record<FeatureKey, string>> & NonNullable<LocalePart['words']>;
}
export {};
