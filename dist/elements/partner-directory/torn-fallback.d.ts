/**
 * Hides or shows a fallback that the paragraphs of an editor have torn out of an element: what
 * `render` writes is a block, which closes the `<p>` around the tag (HTML, section 13.2.6.4.7).
 */
export declare function hideTornFallback(element: Element, isHidden: boolean): void;
