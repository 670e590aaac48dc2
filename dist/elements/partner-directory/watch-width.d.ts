import type { LitElement } from 'lit';
/**
 * Puts the filters beside the list from `--directory-filters-min` on, where a host sets it: no
 * container query can read it. The gauge is as wide as the directory is wider than that, and has no
 * height to change.
 */
export declare function watchWidth(host: LitElement): void;
