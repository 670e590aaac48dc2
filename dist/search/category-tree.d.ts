import type { Category } from '../feed/model.js';
/** For each category's id its own and its ancestors' ids, nearest first. */
export type Lines = ReadonlyMap<string, readonly string[]>;
/**
 * The lines of all categories in the order in which a tree shows them: a parent before its
 * children, siblings as the feed has them. A category whose parent is unknown is a root; parents
 * in a circle do no harm.
 */
export declare function linesOf(categories: readonly Category[]): Lines;
