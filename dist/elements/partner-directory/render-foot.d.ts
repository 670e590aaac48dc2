import type { DirectoryView } from '../../view/directory-view.js';
/** What stands below the list: the lines about logging in, comments and sharing, the date, and what is slotted. */
export declare function renderFoot({ community, hasShare, updated, translator }: DirectoryView, share: unknown, nodes: readonly (Node | undefined)[]): import("lit-html").TemplateResult<1>;
