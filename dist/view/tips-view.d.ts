import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import type { Filters } from '../search/facets.js';
import { type ForeignText } from './localized-text.js';
import { type FoldedText } from './passage.js';
/** What a panel of advice says and shows. */
export interface TipsView {
    readonly translator: Translator;
    readonly headingLevel: number;
    readonly heading: ForeignText | undefined;
    readonly tips: readonly TipView[];
}
export interface TipView {
    readonly id: string;
    readonly title: ForeignText | undefined;
    readonly text: FoldedText;
}
/** @returns undefined if the feed has no advice. */
export declare function tipsView({ tips, language }: Feed, translator: Translator, headingLevel: number): TipsView | undefined;
/** The texts of the tips that apply to a category or country that is chosen. */
export declare const tipsFor: (filters: Filters, { tips, language }: Feed, translator: Translator) => ForeignText[];
