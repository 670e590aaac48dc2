/**
 * Puts the filters beside the list from `--directory-filters-min` on, which no container query can
 * read: the gauge is as wide as the directory is wider than that, and has no height to change.
 */
export declare function watchWidth(root: ParentNode): ResizeObserver | undefined;
