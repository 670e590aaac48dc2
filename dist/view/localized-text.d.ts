import { type Localizable } from '../i18n/localize.js';
import type { ForeignText, Translator } from '../i18n/translator.js';
export type { ForeignText } from '../i18n/translator.js';
/**
 * The text `key` in the language shown. If the feed does not have it in that language, in another.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
export declare function localized<Key extends string>(thing: Localizable<NoInfer<Key>> | undefined, key: Key, translator: Translator, base: string): ForeignText | undefined;
/** A text, preceded by the names above it that were too long to be shown in full there. */
export declare function withLongNames(text: ForeignText | undefined, ...names: readonly (ForeignText | undefined)[]): ForeignText | undefined;
