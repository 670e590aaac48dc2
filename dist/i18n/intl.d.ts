/** The part of an `Intl` class that says what the browser has data for. */
interface Supporting {
    supportedLocalesOf(tag: string): string[];
}
/**
 * The language as `Intl` knows it; undefined for one without data in the browser, which would
 * silently use its own language instead, and for anything that is not a language tag.
 */
export declare function supported(kind: Supporting, language: string): string | undefined;
export {};
