/** Hides or shows a fallback that has ended up outside its element. */
export declare const hideTornFallback: (element: Element, isHidden: boolean) => boolean | undefined;
/** Whether something is shown in place of the feed until it is on screen. */
export declare const hasFallback: (element: Element) => boolean;
