import type { Translator } from '../../i18n/translator.js';
import type { IntroView } from '../../view/intro.js';
import type { TipsView } from '../../view/tips-view.js';
/** The title, summary and picture of the page. */
export declare function renderHeader({ title, summary, image }: IntroView, level: number, translator: Translator): import("lit-html").TemplateResult<1>;
/** The advice, and the heading and paragraph above the list. */
export declare function renderResources({ resourcesHeading, resourcesIntro }: IntroView, tips: TipsView | undefined, level: number, translator: Translator): import("lit-html").TemplateResult<1>;
