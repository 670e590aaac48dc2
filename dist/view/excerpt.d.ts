/** A text in two pieces: what is on screen at once, and what waits behind a button. */
export interface Excerpt {
    readonly lead: string;
    readonly rest: string;
    /** Whether lead and rest are one paragraph that was cut between two sentences. */
    readonly joined: boolean;
}
/**
 * Folds a text whose rest would be worth a press of a button: after the first sentence that ends
 * past `length` characters (UTF-16 units), or after the first paragraph if that comes first.
 */
export declare function excerpt(text: string, length: number): Excerpt;
