import type { Locale, LocalePart } from './words.js';
/** A locale as the build writes it: its texts without their keys, which are a third of a file. */
export interface PackedLocale extends Omit<Locale, 'words' | 'terms'> {
    /** A checksum of the keys, so that texts are never given to other keys. */
    readonly shape: number;
    /**
     * A line for each text, in the order of the English ones. The forms of a count are on one line,
     * separated by bars. A form that is the same as the previous one is left out.
     */
    readonly texts: string;
}
/** The reverse: see `unpack`. */
export declare function pack({ words, terms, ...part }: Locale): PackedLocale;
/**
 * The locale that was packed, without words that were added since: new ones are at the end.
 * Undefined if other keys have changed.
 */
export declare function unpack({ shape, texts, ...part }: PackedLocale): LocalePart | undefined;
