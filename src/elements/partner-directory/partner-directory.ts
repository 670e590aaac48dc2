import { shorten } from '../../view/shorten.js';
import { headingLevels } from '../../view/heading-levels.js';
import { withLongNames } from '../../view/localized-text.js';
import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Feed, Organization } from '../../feed/model.js';
import { imageSource } from '../../feed/decode/links.js';
import { nextPaint, yieldToMain } from '../../feed/load/scheduling.js';
import { UrlState } from './url-state.js';
import { base } from '../base.styles.js';
import { renderCommunity } from './render-community.js';
import { feedContext } from '../../controllers/context.js';
import { count } from '../count.js';
import { DirectoryFilterEvent } from '../../controllers/events.js';
import { FeedElement } from '../feed-element.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { type FiltersView, renderFacets, renderTokens } from './render-filters.js';
import { SearchController } from './search-controller.js';
import { heading } from '../../templates/heading.js';
import { icon } from '../../templates/icon.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { CARD_PARTS, exportParts, TIPS_PARTS } from '../exported-parts.js';
import { Printing } from './print-controller.js';
import { Share } from './share-controller.js';
import { LiveRegion } from './live-region.js';
import { line } from '../../templates/text.js';
import type { FacetCounts } from '../../search/facet-counts.js';
import type { Facet, Filters } from '../../search/facets.js';
import type { Group, Order, Results } from '../../search/source.js';
import { directory } from './partner-directory.styles.js';

const CARD_EXPORTS = exportParts('card', CARD_PARTS);
const TIPS_EXPORTS = exportParts('tips', TIPS_PARTS);
const PAGE_SIZE = 20;
/** Cards in one list from which on it pays to lay out only those near the window. */
const MANY = 60;
const NO_WORDS: readonly string[] = [];

const skeleton = html`<div part="list" aria-hidden="true">
  <div part="skeleton"></div>
  <div part="skeleton"></div>
  <div part="skeleton"></div>
</div>`;

/**
 * A searchable directory of organisations, with advice on linking, from one JSON feed.
 *
 * Give it the address of a feed in `src`, and inside it whatever should be there where the feed
 * is not: a link to a plain page of the same organisations does well.
 *
 * Where a page has two directories of one feed, an `aria-label` on each tells their searches apart.
 *
 * @tagname partner-directory
 *
 * @slot - Fallback, shown until the feed is on screen, and for good where it can't be.
 * @slot header - After the title and summary.
 * @slot empty - Below the sentence that the feed has no organisations.
 * @slot no-match - Below the sentence that none matches.
 * @slot error - Below the sentence that says why there is no feed, or only an older copy.
 * @slot footer - At the end.
 * @slot status - The element's own: the sentence that says how things stand.
 *
 * @fires directory-load {DirectoryLoadEvent} - The feed at `src` is on screen.
 * @fires directory-error {DirectoryErrorEvent} - There is no feed to show, or only an older copy.
 * @fires directory-filter {DirectoryFilterEvent} - A visitor changed what is shown.
 * @fires org-contact {OrgContactEvent} - A visitor followed or copied a way to reach an organisation.
 *
 * @csspart header - The title, summary and image.
 * @csspart title - The title of the directory.
 * @csspart summary - The lead paragraph below it.
 * @csspart image - The picture of the page.
 * @csspart tips - The panel of advice; its own parts are `tips__heading`, `tips__list`, `tips__tip`, `tips__tip-heading`, `tips__tip-text`, `tips__lead` and `tips__more`.
 * @csspart resources-heading - The heading above the list.
 * @csspart resources-intro - The paragraph below it.
 * @csspart search - The search box and the filters.
 * @csspart search-field - The search box with its label.
 * @csspart search-label - The label of the search box.
 * @csspart search-input - The search box.
 * @csspart icon - The drawing in it.
 * @csspart filters-toggle - The button that unfolds the filters in a narrow container.
 * @csspart filters - All filters.
 * @csspart facet - What can be chosen of one kind: categories, countries and so on.
 * @csspart facet-heading - The name of the kind.
 * @csspart filter - One choice: its checkbox, label and count.
 * @csspart filter-checkbox - Its checkbox.
 * @csspart filter-count - How many organisations a choice leaves.
 * @csspart more - The button that shows all choices of a kind.
 * @csspart results - All that was found, with the lines above it.
 * @csspart status - The line that says how things stand, with the order.
 * @csspart order - The choice of an order, with its label.
 * @csspart order-select - The list to choose it from.
 * @csspart tokens - The chosen filters.
 * @csspart token - One of them, as a button that removes it.
 * @csspart clear - The button that clears search and filters.
 * @csspart nearest-heading - The heading above the nearest matches, where nothing matches.
 * @csspart list - A list of cards.
 * @csspart group - The organisations of one category.
 * @csspart group-heading - The name of the category.
 * @csspart card - A card; its own parts are `card__logo`, `card__name`, `card__alternate-name`, `card__alert`, `card__description`, `card__lead`, `card__more`, `card__contacts`, `card__contact` (also `card__contact-tel`, `card__contact-email`, `card__contact-website`, `card__contact-address`), `card__icon`, `card__contact-value`, `card__contact-link`, `card__contact-label` and `card__copy`.
 * @csspart show-more - The button that shows further organisations.
 * @csspart foot - What stands below the list.
 * @csspart community - The lines about logging in, comments and sharing.
 * @csspart community-link - A link in them.
 * @csspart community-note - What is said beside the links and the button.
 * @csspart share - The button that shares the page.
 * @csspart updated - The date of the feed.
 * @csspart skeleton - The outline of a card while a feed takes long.
 * @csspart retry - The button that asks for the feed again.
 *
 * @cssprop [--directory-accent-color=light-dark(#1d5fa8, #8ab8ff)] - Links, chosen filters, focus.
 * @cssprop [--directory-muted-color=78 % of the text colour] - Secondary text.
 * @cssprop [--directory-border-color=18 % of the text colour] - Hairlines.
 * @cssprop [--directory-control-color=62 % of the text colour] - Borders of fields and buttons.
 * @cssprop [--directory-surface-color=4 % of the text colour] - Quiet surfaces: tips, hovered buttons.
 * @cssprop [--directory-card-color=transparent] - Surface of a card.
 * @cssprop [--directory-focus-color=the accent] - The focus ring.
 * @cssprop [--directory-focus-width=2px] - Its width.
 * @cssprop [--directory-focus-offset=2px] - How far it is from what has the focus.
 * @cssprop [--directory-mark-color=#ffe58a] - What is behind matched words.
 * @cssprop [--directory-mark-text-color=#000] - Matched words themselves.
 * @cssprop [--directory-heading-font=the font around it] - Font family of headings.
 * @cssprop [--directory-type-scale=1] - How much larger than the text its headings and lead are: 0 makes all one size, 2 doubles the difference.
 * @cssprop [--directory-border-width=1px] - Borders and hairlines.
 * @cssprop [--directory-radius=0.5em] - Corners.
 * @cssprop [--directory-space=1em] - The unit of space between and inside things.
 * @cssprop [--directory-card-width=20em] - The least width of a card before the grid has one column fewer.
 * @cssprop [--directory-filters-width=15em] - The width of the filters where they stand beside the list.
 * @cssprop [--directory-measure=68ch] - The most that a line of text runs.
 * @cssprop [--directory-line-height=1.5] - Line height of running text.
 */
export class PartnerDirectory extends FeedElement {
  static override styles = [base, directory];

  static override properties: PropertyDeclarations = {
    query: {},
    filters: { attribute: false },
    order: { attribute: false },
    pageSize: { attribute: 'page-size', converter: count },
    category: {},
    country: {},
    onlyCategory: { attribute: 'only-category' },
    onlyCountry: { attribute: 'only-country' },
    onlyIds: { attribute: 'only-ids' },
    syncUrl: { attribute: 'sync-url' },
    isFiltersOpen: { state: true },
    facets: { state: true },
    expandedFacets: { state: true },
    noSearch: { type: Boolean, attribute: 'no-search' },
    noFilters: { type: Boolean, attribute: 'no-filters' },
    noTips: { type: Boolean, attribute: 'no-tips' },
    noIntro: { type: Boolean, attribute: 'no-intro' },
    noCommunity: { type: Boolean, attribute: 'no-community' },
    noLogos: { type: Boolean, attribute: 'no-logos' },
  };

  /** What is in the search box; as an attribute, what is in it at first. */
  query = '';
  /** The chosen values by facet: any of them within a facet, all facets together. */
  filters: Filters = new Map();
  /** `category`, `relevance`, `name` or `checked`; by default by relevance where something is searched for, else by category. */
  order: Order | undefined;
  /** How many organisations are shown at first, and how many more at each press of the button. */
  pageSize = PAGE_SIZE;
  /** The `id` of the category that is chosen at first. */
  category: string | null = null;
  /** The ISO 3166 code of the country that is chosen at first. */
  country: string | null = null;
  /** The only categories there are, by `id`, with spaces or commas between. */
  onlyCategory: string | null = null;
  /** The only countries there are, by ISO 3166 code, with spaces or commas between. */
  onlyCountry: string | null = null;
  /** The only organisations there are, by `id`, with spaces or commas between. */
  onlyIds: string | null = null;
  /**
   * Keeps what a visitor chooses in the page's address, to be shared and come back to. Its value,
   * or else `directory`, is what the parameters begin with.
   */
  syncUrl: string | null = null;
  /** Leaves out the search box. */
  noSearch = false;
  /** Leaves out the filters. */
  noFilters = false;
  /** Leaves out the advice on linking. */
  noTips = false;
  /** Leaves out the title and summary, for a page that has its own. */
  noIntro = false;
  /** Leaves out the lines about logging in, comments and sharing. */
  noCommunity = false;
  /** Leaves out the logos, so that no other site is asked for one. */
  noLogos = false;

  protected override readonly source = new FeedController(this);
  readonly #search = new SearchController(this);
  readonly #urlState = new UrlState(
    this,
    () => {
      const { query, filters, order } = this;
      return { query, filters, order, pages: this.#search.pages };
    },
    ({ query, filters, order, pages }) => {
      Object.assign(this, { query, filters, order });
      this.#search.pages = pages;
      this.#isRestoring = true;
      this.requestUpdate();
    },
  );
  readonly #status = new LiveRegion(this);
  readonly #share = new Share(this);
  readonly #printing = new Printing(this, () => {
    this.requestUpdate();
    this.renderNow();
  });
  readonly #provider = new ContextProvider(this, { context: feedContext });
  protected isFiltersOpen = false;
  /** What the filters show. They follow the cards, so that a visitor sees these a frame earlier. */
  protected facets: FacetCounts | undefined;
  protected expandedFacets: readonly Facet[] = [];
  #isTyping = false;
  #isRestoring = false;
  #hasBegun = false;
  #following: Promise<void> | undefined;
  readonly #keptFilters = memoizeLast<unknown>();

  /** What is found for the search and filters as they are: the matches and how many there are. */
  get results(): Results | undefined {
    return this.#search.results;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    this.query = `${this.query ?? ''}`;
    this.pageSize = count(this.pageSize) ?? PAGE_SIZE;
    this.#preset(changed, 'category');
    this.#preset(changed, 'country');
    if (changed.has('syncUrl')) this.#urlState.start();
    const { feed, partial } = this.source.parsed ?? {};
    this.#provider.setValue(feed ?? (this.source.error ? null : undefined));
    if (!feed) return;
    const isAnother = changed.has('query') || changed.has('filters') || changed.has('order');
    if (isAnother && !this.#isRestoring) {
      this.#search.pages = 1;
    }
    this.#isRestoring = false;
    this.#search.update(feed, this.translator.tag, this.#printing.isOn);
    // Only what a visitor waits for comes in two steps: the first cards, and those for each key.
    const isHurried = this.#isTyping || !this.facets || partial;
    if (this.feed || !isHurried) this.facets = this.results?.facets;
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const { error, parsed } = this.source;
    const settle = this.#isTyping || !!parsed?.partial;
    this.#status.say(this.#sentence(), this.translator.locale.tag, { settle, quiet: !error });
    this.#isTyping = false;
    // Mostly the rest is there before anybody could use the filters of a beginning.
    const isBeginning = parsed?.partial && !this.#hasBegun;
    this.#hasBegun = !!parsed?.partial;
    if (!isBeginning && this.facets !== this.results?.facets) this.#following ??= this.#follow();
  }

  /** Also waits for what follows the cards. */
  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.#following;
    return super.getUpdateComplete();
  }

  override render() {
    const { feed } = this.source.parsed ?? {};
    const { error, slow } = this.source;
    const isLoading = this.source.state.status === 'loading';
    const failure = error && html`${this.renderRetry()}<slot name="error"></slot>`;
    return html`<div
      class="root"
      lang=${this.translator.locale.tag}
      dir=${this.translator.dir ?? nothing}
      aria-busy=${isLoading ? 'true' : nothing}
    >
      ${feed ? this.#renderIntro(feed) : nothing}
      <div class="finder">
        ${feed ? this.#renderSearch(feed) : nothing}
        <div part="results">
          <div part="status">
            <slot name="status"></slot>
            ${
              feed && this.#search.isNarrowed
                ? html`<button part="clear" @click=${this.#onClear}>
                  ${this.translator.t('clear')}
                </button>`
                : nothing
            }
            ${feed ? this.#renderOrder(feed) : nothing}
          </div>
          ${failure} ${feed ? this.#renderResults(feed) : html`<slot></slot>`}
          ${slow && !feed ? skeleton : nothing}
        </div>
      </div>
      ${feed ? this.#renderFoot(feed) : nothing}
    </div>`;
  }

  async #follow() {
    await nextPaint();
    // Its first use in a page takes tens of milliseconds: a task of its own.
    if (!this.facets) this.translator.wake();
    await yieldToMain();
    this.facets = this.results?.facets;
    this.#following = undefined;
  }

  #preset(changed: PropertyValues<this>, facet: 'category' | 'country') {
    const value = this[facet];
    if (!changed.has(facet) || !value) return;
    const id = facet === 'country' ? value.toUpperCase() : value;
    this.filters = new Map(this.filters).set(facet, new Set([id]));
  }

  /** How things stand, in words. */
  #sentence(): string {
    const { translator } = this;
    const { staleSentence: stale } = this;
    const { parsed, error, slow } = this.source;
    if (error && !stale) {
      return parsed ? translator.t('incomplete') : this.failureSentence(error);
    }
    if (!parsed) return slow ? translator.t('loading') : '';
    const { partial, cut, feed } = parsed;
    const count = feed.organizations.length ? this.#countSentences() : [translator.t('empty')];
    return translator.join([
      ...(partial ? [translator.t('partial')] : count),
      ...(cut ? [translator.t('cut')] : []),
      ...(stale ? [stale] : []),
    ]);
  }

  #countSentences(): string[] {
    const { translator } = this;
    const { results, isNarrowed, pages } = this.#search;
    const { total = 0, outOf = 0, matches = [] } = results ?? {};
    const query = this.query.trim();
    const values = { query, total: translator.number(outOf) };
    if (!total) return [translator.t(query ? 'noMatchQuery' : 'noMatch', values)];
    const counted = isNarrowed
      ? translator.plural(query ? 'matchesQuery' : 'matches', total, values)
      : translator.plural('organizations', total);
    const isWhole = matches.length === total && pages === 1;
    const shown = { n: translator.number(matches.length), total: translator.number(total) };
    return isWhole ? [counted] : [counted, translator.t('shown', shown)];
  }

  /** The groups that have a heading: none where the feed has no category at all. */
  get #groups(): readonly Group[] {
    const { groups = [] } = this.results ?? {};
    return groups.some(({ category }) => category) ? groups : [];
  }

  #levels({ page }: Feed) {
    const groups = this.#groups.length;
    return headingLevels(this.headingLevel, !this.noIntro, page?.resources_heading, groups);
  }

  #renderIntro(feed: Feed) {
    const { page } = feed;
    const { tips } = this.#levels(feed);
    return html`
      ${this.noIntro ? nothing : this.#renderHeader(feed)}
      <slot name="header"></slot>
      ${
        this.noTips || !feed.tips
          ? nothing
          : html`<linking-tips .headingLevel=${tips} exportparts=${TIPS_EXPORTS}></linking-tips>`
      }
      ${heading(tips, 'resources-heading', this.text(page, 'resources_heading'))}
      ${line('resources-intro', this.text(page, 'resources_intro'), this.translator)}
    `;
  }

  #renderHeader({ page, ...feed }: Feed) {
    const title = this.text(page, 'title') ?? this.text(feed, 'title');
    const image = imageSource(page?.image?.src ?? '');
    return html`<div part="header">
      ${heading(this.headingLevel, 'title', title)}
      ${line('summary', withLongNames(this.text(page, 'summary'), title), this.translator)}
      ${
        image
          ? html`<img
            part="image"
            src=${image}
            alt=${page?.image?.alt ?? ''}
            loading="lazy"
            crossorigin="anonymous"
            referrerpolicy="no-referrer"
          />`
          : nothing
      }
    </div>`;
  }

  #renderSearch(feed: Feed) {
    const { translator } = this;
    const filters = !this.noFilters && this.results?.facets.size ? this.#renderFilters(feed) : '';
    if (!feed.organizations.length || (this.noSearch && !filters)) return nothing;
    const label = translator.t('search');
    const name = this.ariaLabel ?? shorten(this.text(feed, 'title')?.text ?? '');
    return html`<search
      part="search"
      role="search"
      aria-label=${translator.t('named', { what: label, name })}
    >
      ${
        this.noSearch
          ? nothing
          : html`<div part="search-field">
            <label part="search-label" for="search">${label}</label>
            ${icon('search')}
            <input
              part="search-input"
              id="search"
              type="search"
              autocomplete="off"
              spellcheck="false"
              .value=${this.query}
              @focus=${this.#onFocus}
              @input=${this.#onInput}
              @change=${() => this.#urlState.write({ commit: true })}
            />
          </div>`
      }
      ${filters}
    </search>`;
  }

  #renderFilters(feed: Feed) {
    const { translator, isFiltersOpen } = this;
    const on = [...this.filters.values()].flatMap((values) => [...(values ?? [])]).length;
    return html`<button
        part="filters-toggle"
        aria-expanded=${isFiltersOpen ? 'true' : 'false'}
        aria-controls="filters"
        @click=${() => (this.isFiltersOpen = !isFiltersOpen)}
      >
        ${on ? translator.t('filtersOn', { n: translator.number(on) }) : translator.t('filters')}
      </button>
      <div part="filters" id="filters" ?hidden=${!isFiltersOpen}>
        ${this.#renderFacets(feed)}
      </div>`;
  }

  #renderFacets(feed: Feed) {
    const { facets, filters, expandedFacets, translator } = this;
    const from = [feed, facets, filters, expandedFacets, translator.tag, translator.locale];
    return this.#keptFilters(from, () => facets && renderFacets(facets, this.#filtersView(feed)));
  }

  #filtersView(feed: Feed): FiltersView {
    return {
      feed,
      filters: this.filters,
      translator: this.translator,
      isWhole: (facet) => this.expandedFacets.includes(facet),
      onWhole: (facet) => (this.expandedFacets = [...this.expandedFacets, facet]),
      onToggle: (facet, value) => this.#choose(() => this.#search.toggle(facet, value)),
    };
  }

  #renderOrder({ categories }: Feed) {
    const { translator } = this;
    const { orders, order: current, results } = this.#search;
    if (!results || results.total < 2 || this.noSearch) return nothing;
    return html`<label part="order"
      >${translator.t('order')}
      <select part="order-select" @change=${this.#onOrder}>
        ${orders.map(
          (order) =>
            html`<option value=${order} .selected=${order === current}>
              ${translator.t(order === 'category' && !categories.length ? 'by-feed' : `by-${order}`)}
            </option>`,
        )}
      </select></label
    >`;
  }

  #renderResults(feed: Feed) {
    const { translator, results } = this;
    if (!results) return nothing;
    const { matches, total, near } = results;
    const groups = this.#groups;
    const tokens = renderTokens(this.#filtersView(feed));
    const listed = total ? matches : near;
    return html`
      ${tokens.length ? html`<div part="tokens">${tokens}</div>` : nothing}
      ${total ? nothing : html`<slot name=${feed.organizations.length ? 'no-match' : 'empty'}></slot>`}
      ${near.length ? heading(this.#levels(feed).group, 'nearest-heading', { text: translator.t('nearest') }) : nothing}
      ${groups.length ? this.#renderGroups(feed, matches, groups) : this.#renderList(feed, listed)}
      ${matches.length < total ? html`<button part="show-more" @click=${this.#onMore}>${translator.t('showMore')}</button>` : nothing}
    `;
  }

  #renderGroups(feed: Feed, matches: readonly Organization[], groups: readonly Group[]) {
    let start = 0;
    return groups.map(({ category, count }) => {
      const members = matches.slice(start, (start += count));
      if (!members.length) return nothing;
      const known = feed.categories.find(({ id }) => id === category);
      const name = this.text(known, 'name') ?? { text: this.translator.t('otherOrganizations') };
      return html`<section part="group">
        ${heading(this.#levels(feed).group, 'group-heading', name)}
        ${this.#renderList(feed, members)}
      </section>`;
    });
  }

  #renderList(feed: Feed, organizations: readonly Organization[]) {
    if (!organizations.length) return nothing;
    const { card } = this.#levels(feed);
    const words = this.results?.words ?? NO_WORDS;
    const length = organizations.length > MANY ? 'long' : '';
    return html`<ul part="list" class=${length} role="list">
      ${organizations.map(
        (org) =>
          html`<li>
            <org-card
              .org=${org}
              .words=${words}
              .headingLevel=${card}
              .noLogos=${this.noLogos}
              folds
              exportparts=${CARD_EXPORTS}
            ></org-card>
          </li>`,
      )}
    </ul>`;
  }

  #renderFoot({ community, updated }: Feed) {
    const { translator } = this;
    const lines =
      community && !this.noCommunity
        ? renderCommunity(community, translator, this.#share.render(translator))
        : nothing;
    return html`${
      lines === nothing && !updated
        ? nothing
        : html`<div part="foot">
            ${lines}
            ${
              updated && this.facets
                ? html`<p part="updated">${translator.t('updated', { date: translator.date(updated) })}</p>`
                : nothing
            }
          </div>`
    }
      <slot name="footer"></slot>`;
  }

  /** WebKit scrolls to the text of a field, past the margin kept for a host's header (WCAG 2.4.11). */
  #onFocus({ target }: Event) {
    (target as HTMLInputElement).scrollIntoView({ block: 'nearest' });
  }

  #onInput({ target }: Event) {
    this.#isTyping = true;
    this.#choose(() => (this.query = (target as HTMLInputElement).value));
  }

  #onOrder({ target }: Event) {
    this.#choose(() => (this.order = (target as HTMLSelectElement).value as Order));
  }

  #onClear() {
    this.#choose(() => {
      this.query = '';
      this.filters = new Map();
    });
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  /** The focus goes to the first card that was not there before (WCAG 2.4.3). */
  async #onMore() {
    const before = this.results?.matches.length ?? 0;
    this.#urlState.leave();
    this.#search.pages++;
    this.requestUpdate();
    await super.getUpdateComplete();
    const card = this.renderRoot.querySelectorAll('org-card')[before];
    await card?.updateComplete;
    card?.focus();
    this.#urlState.write({ commit: true });
  }

  /** What a visitor does, in contrast to a program, is kept in the address and told to the page. */
  async #choose(change: () => void) {
    const commit = !this.#isTyping;
    this.#urlState.leave();
    change();
    await super.getUpdateComplete();
    this.#urlState.write({ commit });
    const total = this.results?.total ?? 0;
    this.dispatchEvent(new DirectoryFilterEvent(this.query, this.filters, total));
  }
}
declare global {
  interface HTMLElementTagNameMap {
    'partner-directory': PartnerDirectory;
  }
}
