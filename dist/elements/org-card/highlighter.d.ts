/**
 * Highlighter the words that were searched for, without touching the text (CSS Custom Highlight API,
 * level 1): selection, screen readers and the host's styles see nothing of it. Where the browser
 * has no highlights nothing is marked.
 */
export declare class Highlighter {
    #private;
    /** Highlighter `words`, folded, in the text of these nodes, and nothing else. */
    show(nodes: () => Iterable<Node>, words: readonly string[]): void;
    clear(): void;
}
/** The text nodes inside the elements with these parts. */
export declare function textNodes(root: ParentNode, parts: string): Text[];
