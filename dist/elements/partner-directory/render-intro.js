import { nothing, html } from 'lit';
import { heading } from '../../templates/heading.js';
import { paragraph } from '../../templates/text.js';
import { exportParts, TIPS_PARTS } from '../exported-parts.js';

const TIPS_EXPORTS = exportParts('tips', TIPS_PARTS);
/**
 * What is above the list: title and summary, the advice, and the heading and paragraph of the list.
 *
 * @param tips the advice, if it is above the list, and the button that skips it.
 */
function renderIntro(view, tips) {
    const { intro, hasHeader, headingLevel, resourcesLevel, translator } = view;
    const { resourcesHeading, resourcesIntro } = intro;
    return html `${hasHeader ? renderHeader(intro, headingLevel, translator) : nothing}<slot name="header"></slot>${tips}${heading(resourcesLevel, 'resources-heading', resourcesHeading)}${paragraph('resources-intro', resourcesIntro, translator)}`;
}
/** The advice, after a button that skips it. */
function renderSkippedTips(view, onSkip) {
    const { skip } = view;
    const tips = renderTips(view);
    if (!skip)
        return tips;
    return html `<button part="skip" .textContent=${skip} @click=${onSkip}></button>${tips}`;
}
/** The advice, if there is any. */
const renderTips = ({ tips }) => tips ? html `<linking-tips .view=${tips} exportparts=${TIPS_EXPORTS}></linking-tips>` : nothing;
/** The title, summary and picture of the page. */
function renderHeader({ title, summary, image }, level, words) {
    return html `<div part="header">${heading(level, 'title', title)} ${paragraph('summary', summary, words)}${image
        ? html `<img part="image" src=${image.src} alt=${image.alt} loading="lazy" crossorigin="anonymous" referrerpolicy="no-referrer"/>`
        : nothing}</div>`;
}

export { renderIntro, renderSkippedTips, renderTips };
