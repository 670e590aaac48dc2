import { html, nothing, type PropertyValues } from 'lit';
import { provideFeed } from '../../controllers/context.js';
import { DirectoryFilterEvent } from '../../controllers/events.js';
import { feedSource, type Standing } from '../../controllers/feed-source.js';
import { nameOf } from '../../i18n/names.js';
import type { Results } from '../../search/source.js';
import { type DirectoryView, directoryViewer } from '../../view/directory-view.js';
import { filterName } from '../../view/filter-names.js';
import { base } from '../base.styles.js';
import { announcer } from './announcer.js';
import { cardLists } from './card-list.js';
import { DirectoryChoicesElement } from './directory-choices.js';
import { addFeature, features } from './features.js';
import { directory } from './partner-directory.styles.js';
import { onPrinting } from './printing.js';
import { renderAccount, renderFoot } from './render-foot.js';
import { renderIntro, renderSkippedTips, renderTips } from './render-intro.js';
import { renderResults, renderStatus, skeleton } from './render-results.js';
import { renderSearch } from './render-search.js';
import { type Found, searcher } from './searcher.js';
import { settling } from './settling.js';
import { shareButton } from './share-button.js';
import type { Change } from './state.js';
import { hideTornFallback } from './torn-fallback.js';
import { urlState } from './url-state.js';
import { visitorActions } from './visitor-actions.js';
import { wantedCard } from './wanted-card.js';
import { watchWidth } from './watch-width.js';

/**
 * A searchable directory of organisations, with advice on linking, from one JSON feed.
 *
 * Give it the URL of a feed in `src`. Put between the tags what is to be shown if the feed cannot
 * be: a link to a plain page of the same organisations works well.
 *
 * If a page has two directories of one feed, give each an `aria-label`, so that their searches can
 * be told apart.
 *
 * @tagname partner-directory
 *
 * @slot - Fallback, shown until the feed is on screen. If it cannot be shown, the fallback stays.
 * @slot account - Above the title, in place of the links to log in and register.
 * @slot header - After the title and summary.
 * @slot empty - Below the sentence that the feed has no organisations.
 * @slot no-match - Below the sentence that no organisation matches.
 * @slot error - Below the sentence that says why there is no feed, or only an older copy.
 * @slot footer - At the end.
 * @slot status - The element's own: the status sentence.
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
 * @csspart tips - The panel of advice; its own parts are `tips__heading`, `tips__list`, `tips__tip`, `tips__tip-heading`, `tips__tip-text`, `tips__lead`, `tips__rest`, `tips__more` and `tips__open`.
 * @csspart resources-heading - The heading above the list.
 * @csspart resources-intro - The paragraph below it.
 * @csspart layout - The search and the results, below or beside one another.
 * @csspart search - The search box and the filters.
 * @csspart search-field - The search box with its label.
 * @csspart search-label - The label of the search box.
 * @csspart search-input - The search box.
 * @csspart icon - The drawing in it.
 * @csspart skip - A button that skips the tips or the filters. On screen while it has the focus.
 * @csspart filters-toggle - The button that unfolds the filters in a narrow container.
 * @csspart open - A second part of that button, while the filters are unfolded.
 * @csspart filters - All filters.
 * @csspart facet - A group of choices: categories, countries and so on.
 * @csspart facet-heading - The name of the group.
 * @csspart filter - One choice: its checkbox, label and count.
 * @csspart chosen - A second part of a filter that is chosen.
 * @csspart empty - A second part of a filter that would leave nothing.
 * @csspart filter-checkbox - Its checkbox.
 * @csspart filter-count - How many organisations a choice leaves.
 * @csspart more - The button that shows all choices of a group.
 * @csspart results - Everything that was found, with the lines above it.
 * @csspart status - The status line, with the order.
 * @csspart order - The list of orders, with its label.
 * @csspart order-select - The list of orders.
 * @csspart note - A tip that applies to the chosen category or country.
 * @csspart tokens - The chosen filters.
 * @csspart token - One of them, as a button that removes it.
 * @csspart clear - The button that clears search and filters.
 * @csspart nearest-heading - The heading above the nearest matches, if nothing matches.
 * @csspart list - A list of cards.
 * @csspart group - The organisations of one category.
 * @csspart group-heading - The name of the category.
 * @csspart card - A card; its own parts are `card__logo`, `card__name`, `card__alternate-name`, `card__alert`, `card__alert-state`, `card__description`, `card__lead`, `card__rest`, `card__more`, `card__open`, `card__contacts`, `card__contact` (also `card__contact-tel`, `card__contact-email`, `card__contact-website`, `card__contact-address`, `card__contact-person`), `card__icon`, `card__contact-value`, `card__contact-kind`, `card__contact-link`, `card__contact-extension`, `card__contact-label`, `card__copy`, `card__copied` and `card__link`.
 * @csspart show-more - The button that shows further organisations.
 * @csspart foot - What is below the list.
 * @csspart community - The lines about logging in, at the top, and about comments and sharing, at the foot.
 * @csspart community-link - A link in them.
 * @csspart community-note - What is said beside the links and the button.
 * @csspart share - The button that shares the page.
 * @csspart copied - A second part of that button, for a moment after it has copied the page's URL.
 * @csspart updated - The date of the feed.
 * @csspart skeleton - The outline of a card, while a feed takes a long time.
 * @csspart retry - The button that fetches the feed again.
 *
 * @cssprop [--directory-accent-color=light-dark(#1d5fa8, #8ab8ff)] - Links, chosen filters, focus.
 * @cssprop [--directory-muted-color=78 % of the text colour] - Secondary text.
 * @cssprop [--directory-border-color=18 % of the text colour] - Hairlines.
 * @cssprop [--directory-control-color=62 % of the text colour] - Borders of fields and buttons.
 * @cssprop [--directory-surface-color=4 % of the text colour] - Quiet surfaces: tips, hovered buttons.
 * @cssprop [--directory-card-color=transparent] - Surface of a card.
 * @cssprop [--directory-focus-color=the accent] - The focus ring.
 * @cssprop [--directory-focus-width=2px] - Its width.
 * @cssprop [--directory-focus-offset=2px] - Its distance from the focused element.
 * @cssprop [--directory-focus-surface-color=transparent] - Background of the focused text.
 * @cssprop [--directory-focus-text-color=its own colour] - The focused text.
 * @cssprop [--directory-mark-color=#ffe58a] - Background of matched words.
 * @cssprop [--directory-mark-text-color=#000] - Matched words themselves.
 * @cssprop [--directory-heading-font=the font around it] - Font family of headings.
 * @cssprop [--directory-type-scale=1] - How much larger than the text headings and lead are: 0
 * makes everything one size, 2 doubles the difference.
 * @cssprop [--directory-border-width=1px] - Borders and hairlines.
 * @cssprop [--directory-radius=0.5em] - Corners.
 * @cssprop [--directory-space=1em] - The unit of space between and inside things.
 * @cssprop [--directory-card-width=20em] - The least width of a card before the grid has one column fewer.
 * @cssprop [--directory-filters-min=54em] - The least width of the directory at which the filters
 * are beside the list.
 * @cssprop [--directory-filters-width=15em] - The width of the filters when they are beside the
 * list.
 * @cssprop [--directory-measure=68ch] - The maximum length of a line of text.
 * @cssprop [--directory-line-height=1.5] - Line height of running text.
 */
export class PartnerDirectory extends DirectoryChoicesElement {
  static override styles = [base, directory];

  /**
   * Adds an optional feature to every directory of the page, including later ones.
   *
   * @internal
   */
  static readonly addFeature = addFeature;

  protected override readonly source = feedSource(this);
  protected override readonly focusTarget =
    '[part=title], [part=resources-heading], [part=search-input], [part~=filters-toggle]';

  readonly #urlState = urlState(this, this.state);
  readonly #features = features(
    {
      element: this,
      state: this.state,
      source: this.source,
      words: () => this.translator,
      name: this.#urlState.name,
      nameOf: (facet, value) => {
        const { feed } = this.source.parsed ?? {};
        return feed ? filterName(facet, value, feed, this.translator) : { text: value };
      },
    },
    searcher(this),
  );
  readonly #lists = cardLists(this.#features.all);
  readonly #actions = visitorActions(this, {
    state: this.state,
    cardAt: this.#lists.at,
    onCommit: this.#urlState.commit,
    catchFocus: () => this.catchFocus(),
    rendered: () => super.getUpdateComplete(),
  });
  readonly #bringWanted = wantedCard(this.state, this.#urlState, this.#actions.focusCard);
  readonly #settling = settling(
    this,
    () => this.noFilters || nameOf('region', 'GB', this.translator.tag),
  );
  readonly #announce = announcer(this, this.state);
  readonly #renderShare = shareButton(this, this.#urlState.url);
  readonly #provide = provideFeed(this);
  readonly #viewOf = directoryViewer();
  /** What is to be shown; nothing without a feed. */
  #found: Found | undefined;
  #isPrinting = false;

  constructor() {
    super();
    this.followLanguage();
    watchWidth(this);
    this.state.subscribe((change) => this.#onChange(change));
    onPrinting(this, (isPrinting) => {
      this.#isPrinting = isPrinting;
      this.requestUpdate();
      this.renderNow();
    });
  }

  /** What is found for the search and filters as they are: the matches and how many there are. */
  get results(): Results | undefined {
    return this.#found?.results;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('syncUrl')) this.#urlState.start();
    const { feed } = this.source.parsed ?? {};
    this.#provide(feed ?? (this.source.error ? null : undefined));
    if (feed) {
      const { choices } = this.state;
      this.#found = this.#features.find(feed, choices, this.translator.tag, this.#isPrinting);
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const { parsed } = this.source;
    const isMissing =
      this.#settling.isSettled() && this.#bringWanted(parsed?.feed, parsed?.partial, this.#found);
    this.#announce(this.#shown, this.#found ?? {}, isMissing, this.translator);
    hideTornFallback(this, !!this.#shown.parsed);
    if (this.#shown.parsed) void this.#settling.begin();
  }

  /** Also waits for what comes after the first cards, and for answers that are on their way. */
  protected override async getUpdateComplete() {
    await super.getUpdateComplete();
    await this.#found?.awaits;
    await super.getUpdateComplete();
    await this.#settling.settled();
    return super.getUpdateComplete();
  }

  /** If a host has left out everything above the list, the first card gets the focus. */
  protected override catchFocus() {
    super.catchFocus();
    if (!this.shadowRoot?.activeElement) void this.#actions.focusCard(0);
  }

  override render() {
    const { translator } = this;
    const actions = this.#actions;
    const source = this.#shown;
    const { lang, dir } = translator;
    const hasFailed = source.error || source.isRetrying;
    const failure = hasFailed
      ? html`${this.renderRetry(source)}<slot name="error"></slot>`
      : nothing;
    const view = this.#view();
    const isLoading = source.state.status === 'loading' || (view && !this.#settling.isSettled());
    const isLast = this.tips === 'after';
    return html`<div
      class="root"
      lang=${lang}
      dir=${dir}
      aria-busy=${isLoading ? 'true' : nothing}
    >
      ${view ? renderAccount(view) : nothing}
      ${view ? renderIntro(view, isLast ? nothing : renderSkippedTips(view, actions.toSearch)) : nothing}
      <div class="gauge"></div>
      <div part="layout">
        ${view?.search ? renderSearch(view.search, actions.isUnfolded(), actions) : nothing}
        <div part="results">
          ${renderStatus(view, actions.onClear, actions.onChoose)}
          ${failure}${this.#features.all.map(({ above }) => above)}${
            view
              ? this.#renderResults(view)
              : html`<slot></slot>${source.isSlow ? skeleton : nothing}`
          }
        </div>
      </div>
      ${view && isLast ? renderTips(view) : nothing} ${view ? this.#renderFoot(view) : nothing}
    </div>`;
  }

  #renderResults(view: DirectoryView) {
    const groups = view.sections.map(({ organizations }) => organizations);
    const lists = this.#lists.show(groups, view.cards, view.words);
    return renderResults(view, lists, this.#actions, this.#actions.onMore);
  }

  #renderFoot(view: DirectoryView) {
    const nodes = this.#features.all.flatMap(({ foot }) => foot ?? []);
    return renderFoot(view, this.#renderShare(this.translator), nodes);
  }

  /** Where what is shown comes from. */
  get #shown(): Standing {
    return this.#found?.source ?? this.source;
  }

  /** What is said and shown; nothing without a feed. */
  #view(): DirectoryView | undefined {
    const { feed } = this.source.parsed ?? {};
    if (!feed || !this.#found || !this.#shown.parsed) return undefined;
    let view = this.#viewOf({
      ...this.#found,
      feed,
      translator: this.translator,
      options: this,
      choices: this.state.choices,
      expandedFacets: this.#actions.expandedFacets(),
      isSettled: this.#settling.isSettled(),
      linkTo: this.#urlState.urlOf,
    });
    for (const feature of this.#features.all) view = feature.view?.(view) ?? view;
    return view;
  }

  /** The page is told what a visitor does, but not what a program does. */
  async #onChange({ before, after, reason }: Change) {
    this.requestUpdate();
    const isOther = before.pages === after.pages || after.pages === 1;
    if (!isOther || reason === 'program' || reason === 'history') return;
    await super.getUpdateComplete();
    const { awaits } = this.#found ?? {};
    await awaits;
    // If the visitor types on meanwhile, only the last text is reported.
    if (awaits && after !== this.state.choices) return;
    const { query, filters, results } = this;
    this.dispatchEvent(new DirectoryFilterEvent(query, filters, results?.total ?? 0));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-directory': PartnerDirectory;
  }
}
