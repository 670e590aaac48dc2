/** The parameters in the fragment of the page's URL, which is not sent to any server. */
export declare const inFragment: () => URLSearchParams;
/**
 * The fragment as one text, such as an id, which may contain `&`, `=` and `+`. It is read as a
 * parameter because that never throws.
 */
export declare const fragmentText: () => string;
