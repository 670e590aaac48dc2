/** Every language that is not in the one file. A page loads the one that it needs. */
export declare const SEPARATE: (import("../words.js").LocalePart | import("../packed-locale.js").PackedLocale)[];
