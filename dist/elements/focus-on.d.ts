/**
 * Puts the focus on an element that may not have been made for it, such as a heading, from where a
 * screen reader reads on.
 */
export declare function focusOn(element: HTMLElement | null | undefined, options?: FocusOptions): void;
