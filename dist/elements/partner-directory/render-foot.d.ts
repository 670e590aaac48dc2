import type { DirectoryView } from '../../view/directory-view.js';
/** What is above everything else: the links to log in and register. */
export declare const renderAccount: (view: DirectoryView) => import("lit-html").TemplateResult<1>;
/** What is below the list: the lines about comments and sharing, the date, and the slot. */
export declare function renderFoot(view: DirectoryView, share: unknown, nodes: readonly (Node | undefined)[]): import("lit-html").TemplateResult<1>;
