import type { Category } from '../feed/model.js';
/** For each category's id: its own id and those of its ancestors, nearest first. */
export type Lines = ReadonlyMap<string, readonly string[]>;
/**
 * The lines of all categories in the order of a tree: a parent before its children, siblings in the
 * order of the feed. A category with an unknown parent is a root. Circular parents do no harm.
 */
export declare function linesOf(categories: readonly Category[]): Lines;
