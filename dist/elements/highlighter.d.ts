/**
 * Highlights the words that were searched for, without touching the text (CSS Custom Highlight API,
 * level 1): selection, screen readers and the host's styles are not affected. If the browser has no
 * highlights, nothing is marked.
 *
 * @returns a function that highlights `words`, which are folded, in the elements that the selector
 * finds, and removes all earlier highlights.
 */
export declare function highlighter(selector: string): (root: ParentNode, words: readonly string[]) => void;
