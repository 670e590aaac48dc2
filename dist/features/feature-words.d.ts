import { type Values } from '../i18n/format.js';
import type { Translator } from '../i18n/translator.js';
/** The words of a feature, in the language of a directory as far as there are any. */
export interface Say<Key extends string> {
    (key: Key, values?: Values): string;
    /** The `lang` and `dir` of what the words stand in. */
    readonly lang: string;
    readonly dir: string;
}
/**
 * The words of a feature. English and Welsh ones come with its script, those of other languages by
 * `registerLocale`, as in `locales/ar-features.js`. A language that lacks one has it in English.
 */
export declare function featureWords<Key extends string>(own: Readonly<Record<'en' | 'cy', Readonly<Record<Key, string>>>>): (translator: Translator) => Say<Key>;
