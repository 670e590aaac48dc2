/** A text in two pieces: what is on screen at once, and what a button unfolds. */
export interface Excerpt {
    readonly lead: string;
    readonly rest: string;
    /** Whether lead and rest are one paragraph that was cut between two sentences. */
    readonly joined: boolean;
}
/**
 * Folds a text if its rest is long enough to be worth a button. The text is cut after the first
 * sentence that ends past `length` characters (UTF-16 units), or after the first paragraph if that
 * comes first.
 */
export declare function excerpt(text: string, length: number): Excerpt;
