/** The part of an `Intl` class that says what the browser has data for. */
interface Supporting {
    supportedLocalesOf(tag: string): string[];
}
/**
 * The language as `Intl` knows it; undefined for one that the browser has no data for, where it
 * would silently take its own instead, and for what is no language tag.
 */
export declare function supported(kind: Supporting, language: string): string | undefined;
export {};
