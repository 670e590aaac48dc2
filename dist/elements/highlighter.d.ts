/**
 * Highlights the words that were searched for, without touching the text (CSS Custom Highlight API,
 * level 1): selection, screen readers and the host's styles see nothing of it. Where the browser
 * has no highlights nothing is marked.
 *
 * @returns a function that highlights `words`, folded, in what a selector finds, and nothing else.
 */
export declare function highlighter(selector: string): (root: ParentNode, words: readonly string[]) => void;
