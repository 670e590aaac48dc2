import type { Direction } from '../i18n/direction.js';
import { type Localizable } from '../i18n/localize.js';
import type { Translator } from '../i18n/translator.js';
/** A text of the feed and the language it is in, where that is not the language around it. */
export interface ForeignText {
    readonly text: string;
    readonly lang?: string;
    readonly dir?: Direction;
}
/**
 * The text `key` in the language of `language`, else in another that the feed has it in.
 *
 * @param base BCP 47 tag of the feed's texts that are not translations.
 */
export declare function localized<Key extends string>(thing: Localizable<NoInfer<Key>> | undefined, key: Key, translator: Translator, base: string): ForeignText | undefined;
/** A text, and before it the names above it that were too long to be shown there whole. */
export declare function withLongNames(text: ForeignText | undefined, ...names: readonly (ForeignText | undefined)[]): ForeignText | undefined;
