import type { Translations } from '../feed/model.js';
/** A text and the BCP 47 tag of the language it is in; empty where the feed does not say. */
export interface LocalizedText {
    readonly text: string;
    readonly lang: string;
}
/** Something of a feed that has texts, and perhaps the same texts in other languages. */
export type Localizable<Key extends string> = {
    readonly [Text in Key]?: string;
} & {
    readonly translations?: Translations<Key>;
};
/**
 * The text `key` in the wanted language as a lookup finds it: `cy-GB` is answered by `cy-GB`, else
 * by `cy`. Where neither a translation nor the base language answers, the base text stands, and
 * `lang` says so.
 *
 * @param wanted BCP 47 tag of the reader's language; case does not matter.
 * @param base BCP 47 tag of the texts that are not in `translations`.
 */
export declare function localize<Key extends string>(thing: Localizable<NoInfer<Key>>, key: Key, wanted: string, base: string): LocalizedText | undefined;
