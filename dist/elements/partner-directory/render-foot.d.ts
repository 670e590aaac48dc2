import type { DirectoryView } from '../../view/directory-view.js';
/** What stands above all: where to log in and register. */
export declare function renderAccount({ community, translator }: DirectoryView): import("lit-html").TemplateResult<1>;
/** What stands below the list: the lines about comments and sharing, the date, and what is slotted. */
export declare function renderFoot({ community, hasShare, updated, translator }: DirectoryView, share: unknown, nodes: readonly (Node | undefined)[]): import("lit-html").TemplateResult<1>;
