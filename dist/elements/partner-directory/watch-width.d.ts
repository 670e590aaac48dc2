import type { LitElement } from 'lit';
/**
 * Puts the filters beside the list at `--directory-filters-min`, if a host sets it: a container
 * query cannot read it. The width of the gauge is by how much the directory is wider than that. Its
 * height never changes.
 */
export declare function watchWidth(host: LitElement): void;
