import { html, nothing } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { heading } from '../../templates/heading.js';
import { paragraph } from '../../templates/text.js';
import type { DirectoryView } from '../../view/directory-view.js';
import type { IntroView } from '../../view/intro.js';
import { exportParts, TIPS_PARTS } from '../exported-parts.js';

const TIPS_EXPORTS = exportParts('tips', TIPS_PARTS);

/**
 * What is above the list: title and summary, the advice, and the heading and paragraph of the list.
 *
 * @param tips the advice, if it is above the list, and the button that skips it.
 */
export function renderIntro(view: DirectoryView, tips: unknown) {
  const { intro, hasHeader, headingLevel, resourcesLevel, translator } = view;
  const { resourcesHeading, resourcesIntro } = intro;
  return html`
    ${hasHeader ? renderHeader(intro, headingLevel, translator) : nothing}
    <slot name="header"></slot>
    ${tips}
    ${heading(resourcesLevel, 'resources-heading', resourcesHeading)}
    ${paragraph('resources-intro', resourcesIntro, translator)}
  `;
}

/** The advice, after a button that skips it. */
export function renderSkippedTips(view: DirectoryView, onSkip: () => void) {
  const { skip } = view;
  const tips = renderTips(view);
  if (!skip) return tips;
  return html`<button part="skip" .textContent=${skip} @click=${onSkip}></button>${tips}`;
}

/** The advice, if there is any. */
export const renderTips = ({ tips }: DirectoryView) =>
  tips ? html`<linking-tips .view=${tips} exportparts=${TIPS_EXPORTS}></linking-tips>` : nothing;

/** The title, summary and picture of the page. */
function renderHeader({ title, summary, image }: IntroView, level: number, words: Translator) {
  return html`<div part="header">
    ${heading(level, 'title', title)} ${paragraph('summary', summary, words)}
    ${
      image
        ? html`<img
          part="image"
          src=${image.src}
          alt=${image.alt}
          loading="lazy"
          crossorigin="anonymous"
          referrerpolicy="no-referrer"
        />`
        : nothing
    }
  </div>`;
}
