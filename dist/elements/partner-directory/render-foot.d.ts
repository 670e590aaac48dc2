import { nothing } from 'lit';
import type { DirectoryView } from '../../view/directory-view.js';
/** What stands below the list: the lines about logging in, comments and sharing, and the date. */
export declare function renderFoot({ community, hasShare, updated, translator }: DirectoryView, share: unknown): typeof nothing | import("lit-html").TemplateResult<1>;
