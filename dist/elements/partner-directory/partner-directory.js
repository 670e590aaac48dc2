import { html, nothing } from 'lit';
import { provideFeed } from '../../controllers/context.js';
import { DirectoryFilterEvent } from '../../controllers/events.js';
import { feedSource } from '../../controllers/feed-source.js';
import { directoryViewer } from '../../view/directory-view.js';
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
import { renderStatus, skeleton, renderResults } from './render-results.js';
import { renderSearch } from './render-search.js';
import { searcher } from './searcher.js';
import { settling } from './settling.js';
import { shareButton } from './share-button.js';
import { hideTornFallback } from './torn-fallback.js';
import { urlState } from './url-state.js';
import { visitorActions } from './visitor-actions.js';
import { wantedCard } from './wanted-card.js';
import { watchWidth } from './watch-width.js';

/**
 * A searchable directory of organisations, with advice on linking, from one JSON feed.
 *
 * Give it the URL of a feed in `src`, and inside it whatever should be there where the feed
 * is not: a link to a plain page of the same organisations does well.
 *
 * Where a page has two directories of one feed, an `aria-label` on each tells their searches apart.
 *
 * @tagname partner-directory
 *
 * @slot - Fallback, shown until the feed is on screen, and for good where it can't be.
 * @slot account - Above the title, in place of the links to log in and register.
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
 * @csspart tips - The panel of advice; its own parts are `tips__heading`, `tips__list`, `tips__tip`, `tips__tip-heading`, `tips__tip-text`, `tips__lead`, `tips__rest`, `tips__more` and `tips__open`.
 * @csspart resources-heading - The heading above the list.
 * @csspart resources-intro - The paragraph below it.
 * @csspart layout - The search and the results, below or beside one another.
 * @csspart search - The search box and the filters.
 * @csspart search-field - The search box with its label.
 * @csspart search-label - The label of the search box.
 * @csspart search-input - The search box.
 * @csspart icon - The drawing in it.
 * @csspart skip - A button that leads past the tips or the filters; on screen while it has the focus.
 * @csspart filters-toggle - The button that unfolds the filters in a narrow container.
 * @csspart open - That button where they are unfolded, beside `filters-toggle`.
 * @csspart filters - All filters.
 * @csspart facet - What can be chosen of one kind: categories, countries and so on.
 * @csspart facet-heading - The name of the kind.
 * @csspart filter - One choice: its checkbox, label and count.
 * @csspart chosen - A choice that is chosen, beside `filter`.
 * @csspart empty - A choice that leaves nothing, beside `filter`.
 * @csspart filter-checkbox - Its checkbox.
 * @csspart filter-count - How many organisations a choice leaves.
 * @csspart more - The button that shows all choices of a kind.
 * @csspart results - All that was found, with the lines above it.
 * @csspart status - The line that says how things stand, with the order.
 * @csspart order - The choice of an order, with its label.
 * @csspart order-select - The list to choose it from.
 * @csspart note - A tip that the chosen category or country calls for.
 * @csspart tokens - The chosen filters.
 * @csspart token - One of them, as a button that removes it.
 * @csspart clear - The button that clears search and filters.
 * @csspart nearest-heading - The heading above the nearest matches, where nothing matches.
 * @csspart list - A list of cards.
 * @csspart group - The organisations of one category.
 * @csspart group-heading - The name of the category.
 * @csspart card - A card; its own parts are `card__logo`, `card__name`, `card__alternate-name`, `card__alert`, `card__alert-state`, `card__description`, `card__lead`, `card__rest`, `card__more`, `card__open`, `card__contacts`, `card__contact` (also `card__contact-tel`, `card__contact-email`, `card__contact-website`, `card__contact-address`), `card__icon`, `card__contact-value`, `card__contact-kind`, `card__contact-link`, `card__contact-extension`, `card__contact-label`, `card__copy`, `card__copied` and `card__link`.
 * @csspart show-more - The button that shows further organisations.
 * @csspart foot - What stands below the list.
 * @csspart community - The lines about logging in, at the top, and about comments and sharing, at the foot.
 * @csspart community-link - A link in them.
 * @csspart community-note - What is said beside the links and the button.
 * @csspart share - The button that shares the page.
 * @csspart copied - That button where the page's URL was copied a moment ago, beside `share`.
 * @csspart updated - The date of the feed.
 * @csspart skeleton - The outline of a card while a feed takes long.
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
 * @cssprop [--directory-focus-offset=2px] - How far it is from what has the focus.
 * @cssprop [--directory-focus-surface-color=transparent] - What is behind the words of what has the focus.
 * @cssprop [--directory-focus-text-color=its own colour] - These words.
 * @cssprop [--directory-mark-color=#ffe58a] - What is behind matched words.
 * @cssprop [--directory-mark-text-color=#000] - Matched words themselves.
 * @cssprop [--directory-heading-font=the font around it] - Font family of headings.
 * @cssprop [--directory-type-scale=1] - How much larger than the text its headings and lead are: 0 makes all one size, 2 doubles the difference.
 * @cssprop [--directory-border-width=1px] - Borders and hairlines.
 * @cssprop [--directory-radius=0.5em] - Corners.
 * @cssprop [--directory-space=1em] - The unit of space between and inside things.
 * @cssprop [--directory-card-width=20em] - The least width of a card before the grid has one column fewer.
 * @cssprop [--directory-filters-min=54em] - The width of the directory from which on the filters stand beside the list.
 * @cssprop [--directory-filters-width=15em] - The width of the filters where they stand beside the list.
 * @cssprop [--directory-measure=68ch] - The most that a line of text runs.
 * @cssprop [--directory-line-height=1.5] - Line height of running text.
 */
class PartnerDirectory extends DirectoryChoicesElement {
    static { this.styles = [base, directory]; }
    /**
     * Adds an optional feature to every directory of the page, those to come too.
     *
     * @internal
     */
    static { this.addFeature = addFeature; }
    #urlState;
    #features;
    #lists;
    #actions;
    #bringWanted;
    #settling;
    #announce;
    #renderShare;
    #provide;
    #viewOf;
    /** What is to be shown; nothing without a feed. */
    #found;
    #isPrinting;
    constructor() {
        super();
        this.source = feedSource(this);
        this.focusTarget = '[part=title], [part=resources-heading], [part=search-input], [part~=filters-toggle]';
        this.#urlState = urlState(this, this.state);
        this.#features = features({
            element: this,
            state: this.state,
            source: this.source,
            words: () => this.translator,
            name: this.#urlState.name,
            nameOf: (facet, value) => {
                const { feed } = this.source.parsed ?? {};
                return feed ? filterName(facet, value, feed, this.translator) : { text: value };
            },
        }, searcher(this));
        this.#lists = cardLists(this.#features.all);
        this.#actions = visitorActions(this, {
            state: this.state,
            cardAt: this.#lists.at,
            onCommit: this.#urlState.commit,
            catchFocus: () => this.catchFocus(),
            rendered: () => super.getUpdateComplete(),
        });
        this.#bringWanted = wantedCard(this.state, this.#urlState, this.#actions.focusCard);
        this.#settling = settling(this, () => this.noFilters || this.translator.wake());
        this.#announce = announcer(this, this.state);
        this.#renderShare = shareButton(this, this.#urlState.url);
        this.#provide = provideFeed(this);
        this.#viewOf = directoryViewer();
        this.#isPrinting = false;
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
    get results() {
        return this.#found?.results;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('syncUrl'))
            this.#urlState.start();
        const { feed } = this.source.parsed ?? {};
        this.#provide(feed ?? (this.source.error ? null : undefined));
        if (feed) {
            const { choices } = this.state;
            this.#found = this.#features.find(feed, choices, this.translator.tag, this.#isPrinting);
        }
    }
    updated(changed) {
        super.updated(changed);
        const { parsed } = this.source;
        const isMissing = this.#bringWanted(parsed?.feed, parsed?.partial, this.#found);
        this.#announce(this.#shown, this.#found ?? {}, isMissing, this.translator);
        hideTornFallback(this, !!this.#shown.parsed);
        if (this.#shown.parsed)
            void this.#settling.begin();
    }
    /** Also waits for what follows the first cards, and for answers that are on their way. */
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#found?.awaits;
        await super.getUpdateComplete();
        await this.#settling.settled();
        return super.getUpdateComplete();
    }
    /** Where a host has left out all that stands above the list, its first card takes the focus. */
    catchFocus() {
        super.catchFocus();
        if (!this.shadowRoot?.activeElement)
            void this.#actions.focusCard(0);
    }
    render() {
        const { translator } = this;
        const actions = this.#actions;
        const source = this.#shown;
        const { lang, dir } = translator;
        const isLoading = source.state.status === 'loading';
        const hasFailed = source.error || source.isRetrying;
        const failure = hasFailed
            ? html `${this.renderRetry(source)}<slot name="error"></slot>`
            : nothing;
        const view = this.#view();
        const isLast = this.tips === 'after';
        return html `<div class="root" lang=${lang} dir=${dir} aria-busy=${isLoading ? 'true' : nothing}>${view ? renderAccount(view) : nothing}${view ? renderIntro(view, isLast ? nothing : renderSkippedTips(view, actions.toSearch)) : nothing}<div class="gauge"></div><div part="layout">${view?.search ? renderSearch(view.search, actions.isUnfolded(), actions) : nothing}<div part="results">${renderStatus(view, actions.onClear, actions.onChoose)}${failure}${this.#features.all.map(({ above }) => above)}${view
            ? this.#renderResults(view)
            : html `<slot></slot>${source.isSlow ? skeleton : nothing}`}</div></div>${view && isLast ? renderTips(view) : nothing} ${view ? this.#renderFoot(view) : nothing}</div>`;
    }
    #renderResults(view) {
        const groups = view.sections.map(({ organizations }) => organizations);
        const lists = this.#lists.show(groups, view.cards, view.words);
        return renderResults(view, lists, this.#actions, this.#actions.onMore);
    }
    #renderFoot(view) {
        const nodes = this.#features.all.flatMap(({ foot }) => foot ?? []);
        return renderFoot(view, this.#renderShare(this.translator), nodes);
    }
    /** Where what is shown comes from. */
    get #shown() {
        return this.#found?.source ?? this.source;
    }
    /** What is said and shown; nothing without a feed. */
    #view() {
        const { feed } = this.source.parsed ?? {};
        if (!feed || !this.#found || !this.#shown.parsed)
            return undefined;
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
        for (const feature of this.#features.all)
            view = feature.view?.(view) ?? view;
        return view;
    }
    /** What a visitor does, in contrast to a program, is told to the page. */
    async #onChange({ before, after, reason }) {
        this.requestUpdate();
        const isOther = before.pages === after.pages || after.pages === 1;
        if (!isOther || reason === 'program' || reason === 'history')
            return;
        await super.getUpdateComplete();
        const { awaits } = this.#found ?? {};
        await awaits;
        // Of what was typed on meanwhile the last is told.
        if (awaits && after !== this.state.choices)
            return;
        const { query, filters, results } = this;
        this.dispatchEvent(new DirectoryFilterEvent(query, filters, results?.total ?? 0));
    }
}

export { PartnerDirectory };
