/**
 * Puts the focus on an element that may not have been made for it, such as a heading, so that a
 * screen reader continues from there.
 */
export declare function focusOn(element: HTMLElement | null | undefined, options?: FocusOptions): void;
