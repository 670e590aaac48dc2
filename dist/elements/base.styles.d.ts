/**
 * What every element starts from. The public `--directory-*` properties are never declared here:
 * each that is used more than once is read once into a private alias on the root, so that a theme
 * on the host's `:root` works.
 *
 * The root also resets what a host's `* { … !important }` would pass down by inheritance.
 */
export declare const base: import("lit").CSSResult;
