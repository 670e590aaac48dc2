import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import { linesOf } from '../search/category-tree.js';
import type { FacetCounts } from '../search/facet-counts.js';
import { type Facet, FACETS, type Filters } from '../search/facets.js';
import { compareNames } from '../i18n/collation.js';
import { memoize } from '../i18n/memoize.js';
import { filterName } from './filter-names.js';
import type { ForeignText } from './localized-text.js';
import { memoizeLast } from './memoize-last.js';
import { shorten } from './shorten.js';

/** How many choices of a facet are shown before "Show all" is pressed. */
const SHORT = 8;
/** Categories deeper in the tree are not indented further. */
const DEEPEST = 3;

/** What can be chosen in one facet. */
export interface FacetView {
  readonly facet: Facet;
  readonly heading: string;
  /** Those that are shown now. */
  readonly choices: readonly ChoiceView[];
  /** The text of the button that shows all of them, if some are not shown. */
  readonly showAll: string | undefined;
}

interface Choice {
  readonly value: string;
  readonly name: ForeignText;
  /** 0 for a category at the top of the tree. */
  readonly depth: number;
  /** The names of the categories that it is part of, nearest first. */
  readonly within: readonly string[];
}

export interface ChoiceView extends Choice {
  /** How many organisations it leaves, as shown. */
  readonly count: string;
  /** The accessible name: its name, what it is part of, and how many it leaves (WCAG 1.3.1). */
  readonly label: string;
  readonly isChosen: boolean;
  /** Whether choosing it would leave any organisation. */
  readonly isUseful: boolean;
}

/** A chosen filter, as a button that removes it. */
export interface TokenView {
  readonly facet: Facet;
  /** What kind of filter it is, before its name: "Category:". */
  readonly kind: string;
  readonly value: string;
  readonly name: ForeignText;
  readonly label: string;
}

/** Prepares the facets of a feed. Names are found and sorted once. */
export function facetViews() {
  const memoOf = memoize(() => memoizeLast<readonly Choice[]>());

  /**
   * The values in the order in which they are shown: A to Z, but categories in the order of their
   * tree.
   */
  const choicesOf = (facet: Facet, values: readonly string[], feed: Feed, lang: Translator) => {
    return memoOf(facet)([feed.categories, feed.language, lang, values.join('\n')], () => {
      const nameOf = (value: string) => filterName(facet, value, feed, lang);
      const lines = facet === 'category' ? linesOf(feed.categories) : undefined;
      const choices = values.map((value) => {
        const above = lines?.get(value)?.slice(1) ?? [];
        return {
          value,
          name: nameOf(value),
          depth: Math.min(above.length, DEEPEST),
          within: above.map((id) => nameOf(id).text),
        };
      });
      const byName = compareNames(lang.tag);
      return lines ? choices : choices.sort((a, b) => byName(a.name.text, b.name.text));
    });
  };

  return (
    facets: FacetCounts,
    feed: Feed,
    translator: Translator,
    { filters, expanded }: { filters: Filters; expanded: readonly Facet[] },
  ): readonly FacetView[] =>
    [...facets].map(([facet, counts]) => {
      const { t, number, plural } = translator;
      const all = choicesOf(facet, [...counts.keys()], feed, translator);
      const isShort = all.length > SHORT + 1 && !expanded.includes(facet);
      return {
        facet,
        heading: t(facet),
        showAll: isShort ? t('showAll', { n: number(all.length) }) : undefined,
        choices: (isShort ? all.slice(0, SHORT) : all).map((choice) => {
          const count = counts.get(choice.value) ?? 0;
          const isChosen = !!filters.get(facet)?.has(choice.value);
          return {
            ...choice,
            count: number(count),
            label: [
              ...[choice.name.text, ...choice.within].map((name) => shorten(name)),
              plural('organizations', count),
            ].join(', '),
            isChosen,
            isUseful: isChosen || count > 0,
          };
        }),
      };
    });
}

export function tokenViews(
  filters: Filters,
  feed: Feed,
  translator: Translator,
): readonly TokenView[] {
  const { t } = translator;
  const known = [...filters].filter(([facet]) => FACETS.some((one) => one.facet === facet));
  return known.flatMap(([facet, values]) =>
    [...(values ?? [])].map((value) => {
      const name = filterName(facet, value, feed, translator);
      const label = t('remove', { facet: t(facet), name: shorten(name.text) });
      const kind = t('named', { what: t(facet), name: '' }).trim();
      return { facet, kind, value, name, label };
    }),
  );
}
