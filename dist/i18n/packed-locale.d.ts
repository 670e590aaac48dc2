import type { Locale, LocalePart } from './words.js';
/** A locale as the build writes it: its texts without their keys, which are a third of a file. */
export interface PackedLocale extends Omit<Locale, 'words' | 'terms'> {
    /** What stands for the keys, so that the texts are never taken for those of other ones. */
    readonly shape: number;
    /**
     * A line for each text, in the order of the English ones. The forms of a count stand in one line,
     * with bars between; one that is the same as the last is left out.
     */
    readonly texts: string;
}
/** The other way round: see `unpack`. */
export declare function pack({ words, terms, ...part }: Locale): PackedLocale;
/**
 * The locale that was packed, without the words that have come since: new ones are the last. Where
 * others changed, undefined.
 */
export declare function unpack({ shape, texts, ...part }: PackedLocale): LocalePart | undefined;
