/** An element with a part of the directory's shadow tree, which a page can style. */
export declare function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, part?: string, ...inside: readonly (Node | string)[]): HTMLElementTagNameMap[Tag];
/** Sets a text if it has changed: a text that is set again may be read out again. */
export declare function setText(node: Node, text: string): void;
/**
 * Moves the focus if the element that had it is gone (WCAG 2.4.3): a screen reader reads what is
 * there now.
 */
export declare function focusOn(node: Element | undefined): void;
