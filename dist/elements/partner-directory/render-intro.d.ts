import { nothing } from 'lit';
import type { DirectoryView } from '../../view/directory-view.js';
/**
 * What stands above the list: title and summary, the advice, the heading and paragraph of the list.
 *
 * @param tips the advice, where it stands here, and the button that leads past it.
 */
export declare function renderIntro(view: DirectoryView, tips: unknown): import("lit-html").TemplateResult<1>;
/** The advice, after a button that leads past it. */
export declare function renderSkippedTips(view: DirectoryView, onSkip: () => void): typeof nothing | import("lit-html").TemplateResult<1>;
/** The advice, where there is any. */
export declare const renderTips: ({ tips }: DirectoryView) => typeof nothing | import("lit-html").TemplateResult<1>;
