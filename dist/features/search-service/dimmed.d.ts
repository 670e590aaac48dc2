/** Adds the style to a directory. */
export declare function dim(root: ShadowRoot): void;
