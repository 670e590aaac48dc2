import { html, nothing } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { heading } from '../../templates/heading.js';
import { paragraph } from '../../templates/text.js';
import type { IntroView } from '../../view/intro.js';
import type { TipsView } from '../../view/tips-view.js';
import { exportParts, TIPS_PARTS } from '../exported-parts.js';

const TIPS_EXPORTS = exportParts('tips', TIPS_PARTS);

/** The title, summary and picture of the page. */
export function renderHeader(
  { title, summary, image }: IntroView,
  level: number,
  translator: Translator,
) {
  return html`<div part="header"
    >${heading(level, 'title', title)}${paragraph('summary', summary, translator)}${
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
    }</div
  >`;
}

/** The advice, and the heading and paragraph above the list. */
export function renderResources(
  { resourcesHeading, resourcesIntro }: IntroView,
  tips: TipsView | undefined,
  level: number,
  translator: Translator,
) {
  return html`${
    tips ? html`<linking-tips .view=${tips} exportparts=${TIPS_EXPORTS}></linking-tips>` : nothing
  }${heading(level, 'resources-heading', resourcesHeading)}${paragraph(
    'resources-intro',
    resourcesIntro,
    translator,
  )}`;
}
