import { localized, withLongNames } from './localized-text.js';
import { foldText } from './passage.js';

/** A tip folds at the end of its first sentence, whatever its length. */
const FOLD_AFTER = 1;
/** @returns undefined if the feed has no advice. */
function tipsView({ tips, language }, translator, headingLevel) {
    return (tips && {
        translator,
        headingLevel,
        heading: localized(tips, 'heading', translator, language),
        tips: tips.items.flatMap((tip) => {
            const title = localized(tip, 'title', translator, language);
            const text = withLongNames(localized(tip, 'text', translator, language), title);
            return text ? [{ id: tip.id, title, text: foldText(text, FOLD_AFTER) }] : [];
        }),
    });
}
/** The texts of the tips that apply to a category or country that is chosen. */
const tipsFor = (filters, { tips, language }, translator) => (tips?.items ?? []).flatMap((tip) => {
    const { category_ids = [], countries = [] } = tip.applies_to ?? {};
    const applies = category_ids.some((id) => filters.get('category')?.has(id)) ||
        countries.some((code) => filters.get('country')?.has(code));
    return (applies && localized(tip, 'text', translator, language)) || [];
});

export { tipsFor, tipsView };
