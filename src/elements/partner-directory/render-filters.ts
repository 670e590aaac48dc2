import { shorten } from '../../view/shorten.js';
import { type ForeignText, localized } from '../../view/localized-text.js';
import { html, nothing } from 'lit';
import type { Feed } from '../../feed/model.js';
import { linesOf } from '../../search/category-tree.js';
import type { FacetCounts } from '../../search/facet-counts.js';
import type { Facet, Filters } from '../../search/facets.js';
import { nameOf } from '../../i18n/names.js';
import { compareNames } from '../../search/sort.js';
import type { Translator } from '../../i18n/translator.js';
import { short } from '../../templates/text.js';

/** Choices shown of a facet before its "Show all" is pressed. */
const SHORT = 8;
/** Categories further down a tree are indented no further. */
const DEEPEST = 3;

/** What the filters show, and what they tell. */
export interface FiltersView {
  readonly feed: Feed;
  readonly filters: Filters;
  readonly translator: Translator;
  /** Whether all choices of a facet are shown. */
  readonly isWhole: (facet: Facet) => boolean;
  readonly onWhole: (facet: Facet) => void;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** The facets of a feed as groups of checkboxes, each with how many organisations it would leave. */
export function renderFacets(facets: FacetCounts, view: FiltersView) {
  return [...facets].map(([facet, counts]) => renderFacet(view, facet, counts));
}

function renderFacet(view: FiltersView, facet: Facet, counts: ReadonlyMap<string, number>) {
  const { feed, translator, filters, onToggle, onWhole, isWhole } = view;
  const byName = compareNames(translator.tag);
  const values = [...counts].map(([value, count]) => ({
    value,
    count,
    name: filterName(view, facet, value),
  }));
  // Categories are in the order of their tree.
  if (facet !== 'category') values.sort((a, b) => byName(a.name.text, b.name.text));
  const lines = facet === 'category' ? linesOf(feed.categories) : undefined;
  const depthOf = (value: string) => Math.min((lines?.get(value)?.length ?? 1) - 1, DEEPEST);
  const shown = isWhole(facet) || values.length <= SHORT + 1 ? values : values.slice(0, SHORT);
  return html`<fieldset part="facet">
    <legend part="facet-heading">${translator.t(facet)}</legend>
    ${shown.map(({ value, count, name }) => {
      const isChosen = filters.get(facet)?.has(value) ?? false;
      return html`<label part="filter" class=${`depth-${depthOf(value)}`}>
        <input
          part="filter-checkbox"
          type="checkbox"
          .checked=${isChosen}
          ?disabled=${!count && !isChosen}
          @change=${() => onToggle(facet, value)}
        />
        ${short(name)}
        <span part="filter-count">${translator.number(count)}</span>
      </label>`;
    })}
    ${
      shown.length < values.length
        ? html`<button part="more" @click=${() => onWhole(facet)}>
          ${translator.t('showAll', { n: translator.number(values.length) })}
        </button>`
        : nothing
    }
  </fieldset>`;
}

/** The chosen filters, each as a button that removes it. */
export function renderTokens(view: FiltersView) {
  const { translator, filters, onToggle } = view;
  return [...filters].flatMap(([facet, values]) =>
    [...(values ?? [])].map((value) => {
      const name = filterName(view, facet, value);
      return html`<button
        part="token"
        aria-label=${translator.t('remove', { name: shorten(name.text) })}
        @click=${() => onToggle(facet, value)}
      >
        ${short(name)} <span aria-hidden="true">&times;</span>
      </button>`;
    }),
  );
}

function filterName({ feed, translator }: FiltersView, facet: Facet, value: string): ForeignText {
  if (facet === 'category') {
    const category = feed.categories.find(({ id }) => id === value);
    return localized(category, 'name', translator, feed.language) ?? { text: value };
  }
  const { tag, locale } = translator;
  if (facet === 'country' || facet === 'languages') {
    const type = facet === 'country' ? 'region' : 'language';
    for (const each of [tag, locale.tag, feed.language, 'en']) {
      const text = nameOf(type, value, each);
      if (text) return { text, ...translator.attributesFor(each) };
    }
  }
  const term = Object.hasOwn(locale.terms, value) && locale.terms[value];
  return term ? { text: term } : { text: value, ...translator.attributesFor(feed.language) };
}
