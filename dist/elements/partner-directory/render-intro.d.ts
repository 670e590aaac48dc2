import { nothing } from 'lit';
import type { DirectoryView } from '../../view/directory-view.js';
/**
 * What is above the list: title and summary, the advice, and the heading and paragraph of the list.
 *
 * @param tips the advice, if it is above the list, and the button that skips it.
 */
export declare function renderIntro(view: DirectoryView, tips: unknown): import("lit-html").TemplateResult<1>;
/** The advice, after a button that skips it. */
export declare function renderSkippedTips(view: DirectoryView, onSkip: () => void): typeof nothing | import("lit-html").TemplateResult<1>;
/** The advice, if there is any. */
export declare const renderTips: ({ tips }: DirectoryView) => typeof nothing | import("lit-html").TemplateResult<1>;
