/** Keeps the page around an element from seeing the keys pressed inside it: see `keepKeys`. */
export declare function keepKeysIn(element: HTMLElement): void;
