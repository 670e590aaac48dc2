/**
 * Hides or shows a fallback that has ended up outside its element. What `render` writes is a block:
 * if an editor put a `<p>` around the tag, the block closes it (HTML, section 13.2.6.4.7).
 */
export declare function hideTornFallback(element: Element, isHidden: boolean): void;
