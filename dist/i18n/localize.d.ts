import type { Translations } from '../feed/model.js';
/** A text and the BCP 47 tag of its language, which is empty if the feed does not say. */
export interface LocalizedText {
    readonly text: string;
    readonly lang: string;
}
/** A part of a feed that has texts, and perhaps their translations. */
export type Localizable<Key extends string> = {
    readonly [Text in Key]?: string;
} & {
    readonly translations?: Translations<Key>;
};
/**
 * The text `key` in the wanted language: for `cy-GB` that of `cy-GB`, or else that of `cy`, or else
 * one for another place where the same language is written in the same script. If there is none, it
 * is the base text, and `lang` says so.
 *
 * @param wanted BCP 47 tag of the reader's language, in any case.
 * @param base BCP 47 tag of the texts that are not in `translations`.
 */
export declare function localize<Key extends string>(thing: Localizable<NoInfer<Key>>, key: Key, wanted: string, base: string): LocalizedText | undefined;
