/** Keeps the keys pressed inside an element from the page around it: see `keepKeys`. */
export declare function keepKeysIn(element: HTMLElement): void;
