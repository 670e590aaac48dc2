import { type Localizable } from '../i18n/localize.js';
import type { ForeignText, Translator } from '../i18n/translator.js';
export type { ForeignText } from '../i18n/translator.js';
/**
 * The text `key` in the language of `language`, else in another that the feed has it in.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
export declare function localized<Key extends string>(thing: Localizable<NoInfer<Key>> | undefined, key: Key, translator: Translator, base: string): ForeignText | undefined;
/** A text, and before it the names above it that were too long to be shown there whole. */
export declare function withLongNames(text: ForeignText | undefined, ...names: readonly (ForeignText | undefined)[]): ForeignText | undefined;
