import { nothing, html } from 'lit';
import { heading } from '../../templates/heading.js';
import { paragraph } from '../../templates/text.js';
import { exportParts, TIPS_PARTS } from '../exported-parts.js';

const TIPS_EXPORTS = exportParts('tips', TIPS_PARTS);
/** The title, summary and picture of the page. */
function renderHeader({ title, summary, image }, level, translator) {
    return html `<div part="header">${heading(level, 'title', title)}${paragraph('summary', summary, translator)}${image
        ? html `<img part="image" src=${image.src} alt=${image.alt} loading="lazy" crossorigin="anonymous" referrerpolicy="no-referrer"/>`
        : nothing}</div>`;
}
/** The advice, and the heading and paragraph above the list. */
function renderResources({ resourcesHeading, resourcesIntro }, tips, level, translator) {
    return html `${tips ? html `<linking-tips .view=${tips} exportparts=${TIPS_EXPORTS}></linking-tips>` : nothing}${heading(level, 'resources-heading', resourcesHeading)}${paragraph('resources-intro', resourcesIntro, translator)}`;
}

export { renderHeader, renderResources };
