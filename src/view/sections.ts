import type { Feed, Organization } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import type { Results } from '../search/source.js';
import { type ForeignText, localized } from './localized-text.js';

/** The organisations of one list, with its heading if it has one. */
export interface Section {
  readonly kind: 'all' | 'category' | 'nearest';
  readonly heading: ForeignText | undefined;
  readonly organizations: readonly Organization[];
}

/** Whether results are shown by category. Never if the feed has no categories. */
export const hasCategories = ({ groups }: Results): boolean =>
  groups.some(({ category }) => category !== undefined);

/**
 * Results as they are listed: by category, as one list, or the nearest matches if nothing matches.
 */
export function sectionsOf(
  results: Results,
  feed: Feed,
  translator: Translator,
): readonly Section[] {
  const { total, matches, near, groups } = results;
  const { t } = translator;
  if (!total) {
    const heading = { text: t('nearest') };
    return near.length ? [{ kind: 'nearest', heading, organizations: near }] : [];
  }
  if (!hasCategories(results)) return [{ kind: 'all', heading: undefined, organizations: matches }];
  let start = 0;
  return groups.flatMap(({ category, count }) => {
    const organizations = matches.slice(start, (start += count));
    const known = feed.categories.find(({ id }) => id === category);
    const heading = localized(known, 'name', translator, feed.language) ?? {
      text: t('otherOrganizations'),
    };
    return organizations.length ? [{ kind: 'category', heading, organizations }] : [];
  });
}
