import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import type { Filters } from '../search/facets.js';
import { type ForeignText, localized, withLongNames } from './localized-text.js';
import { foldText, type FoldedText } from './passage.js';

/** A tip folds at the end of its first sentence, whatever its length. */
const FOLD_AFTER = 1;

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
export function tipsView(
  { tips, language }: Feed,
  translator: Translator,
  headingLevel: number,
): TipsView | undefined {
  return (
    tips && {
      translator,
      headingLevel,
      heading: localized(tips, 'heading', translator, language),
      tips: tips.items.flatMap((tip) => {
        const title = localized(tip, 'title', translator, language);
        const text = withLongNames(localized(tip, 'text', translator, language), title);
        return text ? [{ id: tip.id, title, text: foldText(text, FOLD_AFTER) }] : [];
      }),
    }
  );
}

/** The texts of the tips that apply to a category or country that is chosen. */
export const tipsFor = (
  filters: Filters,
  { tips, language }: Feed,
  translator: Translator,
): ForeignText[] =>
  (tips?.items ?? []).flatMap((tip) => {
    const { category_ids = [], countries = [] } = tip.applies_to ?? {};
    const applies =
      category_ids.some((id) => filters.get('category')?.has(id)) ||
      countries.some((code) => filters.get('country')?.has(code));
    return (applies && localized(tip, 'text', translator, language)) || [];
  });
