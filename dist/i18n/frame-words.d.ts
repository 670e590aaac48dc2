/** What the frame page says besides the elements in it. */
export interface FrameWords {
    /** BCP 47 primary language subtag. */
    readonly lang: string;
    readonly newTab: string;
}
/** The words for a BCP 47 tag: those of the language that matches it, or else English ones. */
export declare function frameWordsFor(tag: string): FrameWords;
/** The name of the file in `locales` that the elements need for a BCP 47 tag, if they need one. */
export declare function wordsFileFor(tag: string): string | undefined;
