import type { DirectoryView } from '../../view/directory-view.js';
/** What stands above all: where to log in and register. */
export declare const renderAccount: (view: DirectoryView) => import("lit-html").TemplateResult<1>;
/** What stands below the list: the lines about comments and sharing, the date, and what is slotted. */
export declare function renderFoot(view: DirectoryView, share: unknown, nodes: readonly (Node | undefined)[]): import("lit-html").TemplateResult<1>;
