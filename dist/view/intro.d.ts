import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import { type ForeignText } from './localized-text.js';
/** What is above the list: the introduction that the feed gives to the page. */
export interface IntroView {
    /** What the directory is called, whatever its page says. */
    readonly name: ForeignText | undefined;
    readonly title: ForeignText | undefined;
    readonly summary: ForeignText | undefined;
    readonly image: {
        readonly src: string;
        readonly alt: string;
    } | undefined;
    readonly resourcesHeading: ForeignText | undefined;
    readonly resourcesIntro: ForeignText | undefined;
}
export declare function introView({ page, ...feed }: Feed, translator: Translator): IntroView;
