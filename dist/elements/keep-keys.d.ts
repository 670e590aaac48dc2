/** Fields in which keys type, choose or move the caret. */
export declare const FIELD = "input:not([type=checkbox]), select, textarea";
/** Keeps the page around an element from seeing the keys pressed inside it: see `keepKeys`. */
export declare function keepKeysIn(element: HTMLElement): void;
