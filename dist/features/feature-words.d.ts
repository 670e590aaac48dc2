import type { FeatureKey } from '../i18n/feature-words.js';
import type { Values } from '../i18n/format.js';
import type { Translator } from '../i18n/translator.js';
/** The words of a feature, in the language of a directory if they exist. */
export interface Say<Key extends string> {
    (key: Key, values?: Values): string;
    /** The `lang` and `dir` of the element around the words. */
    readonly lang: string;
    readonly dir: string;
}
/** The words of a feature for a translator. */
export type WordsOf<Key extends string> = (translator: Translator) => Say<Key>;
/**
 * The words of a feature. English ones come with its script. Those of another language are fetched
 * when a directory first needs it. Until then, and if some are missing, all are English.
 */
export declare function featureWords<Key extends FeatureKey>(english: Readonly<Record<Key, string>>): WordsOf<Key>;
