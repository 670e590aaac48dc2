import type { DirectoryView } from '../../view/directory-view.js';
/** What stands above the list: title and summary, the advice, the heading and paragraph of the list. */
export declare function renderIntro(view: DirectoryView): import("lit-html").TemplateResult<1>;
