import { html, nothing } from 'lit';
import { provideFeed } from '../../controllers/context.js';
import { DirectoryFilterEvent } from '../../controllers/events.js';
import { feedSource } from '../../controllers/feed-source.js';
import { nextPaint, yieldToMain } from '../../feed/load/scheduling.js';
import { toggled } from '../../search/choices.js';
import { directoryViewer } from '../../view/directory-view.js';
import { filterName } from '../../view/filter-names.js';
import { filtersSentences, statusSentence } from '../../view/status-sentence.js';
import { base } from '../base.styles.js';
import { cardLists } from './card-list.js';
import { DirectoryOptionsElement } from './directory-options.js';
import { addFeature, features, findWith } from './features.js';
import { liveRegion } from './live-region.js';
import { directory } from './partner-directory.styles.js';
import { onPrinting } from './printing.js';
import { renderAccount, renderFoot } from './render-foot.js';
import { renderTips, renderIntro } from './render-intro.js';
import { renderOrder, skeleton, renderResults } from './render-results.js';
import { renderSearch } from './render-search.js';
import { searcher } from './searcher.js';
import { shareButton } from './share-button.js';
import { DirectoryState } from './state.js';
import { hideTornFallback } from './torn-fallback.js';
import { urlState } from './url-state.js';
import { watchWidth } from './watch-width.js';

const NONE = new Map();
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
class PartnerDirectory extends DirectoryOptionsElement {
    static { this.styles = [base, directory]; }
    static { this.properties = {
        query: {},
        filters: { attribute: false },
        order: { attribute: false },
        isFiltersOpen: { state: true },
        expandedFacets: { state: true },
        isSettled: { state: true },
    }; }
    /**
     * Adds an optional feature to every directory of the page, those to come too.
     *
     * @internal
     */
    static { this.addFeature = addFeature; }
    #state;
    #search;
    #features;
    #urlState;
    #say;
    #renderShare;
    #provide;
    #viewOf;
    #lists;
    /** What is to be shown; nothing without a feed. */
    #found;
    #isPrinting;
    #settling;
    #handlers;
    constructor() {
        super();
        this.source = feedSource(this);
        /** Whether the filters are unfolded, where they fold. */
        this.isFiltersOpen = false;
        /** The facets whose choices are all shown. */
        this.expandedFacets = [];
        /**
         * Whether the first cards were on screen, so that what takes longer may follow: the filters, whose
         * names take tens of milliseconds the first time.
         */
        this.isSettled = false;
        this.#state = new DirectoryState();
        this.#search = searcher(this);
        this.#features = features({
            element: this,
            state: this.#state,
            source: this.source,
            words: () => this.translator,
            name: () => this.#urlState.name(),
            nameOf: (facet, value) => {
                const { feed } = this.source.parsed ?? {};
                return feed ? filterName(facet, value, feed, this.translator) : { text: value };
            },
        });
        this.#urlState = urlState(this, this.#state);
        this.#say = liveRegion(this);
        this.#renderShare = shareButton(this, this.#urlState.url);
        this.#provide = provideFeed(this);
        this.#viewOf = directoryViewer();
        this.#lists = cardLists(this.#features);
        this.#isPrinting = false;
        this.#handlers = {
            onInput: (query) => this.#state.change({ query }, 'typing'),
            onCommit: () => this.#urlState.commit(),
            onSkip: () => this.#lists.at(0)?.focus(),
            onUnfold: () => (this.isFiltersOpen = !this.isFiltersOpen),
            onToggle: (facet, value) => this.#choose({ filters: toggled(this.filters, facet, value) }),
            onRemove: (facet, value, place) => this.#onRemove(facet, value, place),
            onExpand: (facet, place) => this.#onExpand(facet, place),
        };
        this.focusTarget = '[part=title], [part=resources-heading], [part=search-input], [part~=filters-toggle]';
        this.followLanguage();
        watchWidth(this);
        this.#state.subscribe((change) => this.#onChange(change));
        onPrinting(this, (isPrinting) => {
            this.#isPrinting = isPrinting;
            this.requestUpdate();
            this.renderNow();
        });
    }
    /** What is in the search box; as an attribute, what is in it at first. */
    get query() {
        return this.#state.choices.query;
    }
    set query(query) {
        this.#state.change({ query: `${query ?? ''}` }, 'program');
    }
    /** The chosen values by facet: any of them within a facet, all facets together. */
    get filters() {
        return this.#state.choices.filters;
    }
    set filters(filters) {
        this.#state.change({ filters }, 'program');
    }
    /** `category`, `relevance`, `name` or `checked`; by default by relevance where something is searched for, else by category. */
    get order() {
        return this.#state.choices.order;
    }
    set order(order) {
        this.#state.change({ order }, 'program');
    }
    /** What is found for the search and filters as they are: the matches and how many there are. */
    get results() {
        return this.#found?.results;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#preset(changed, 'category');
        this.#preset(changed, 'country');
        if (changed.has('syncUrl'))
            this.#urlState.start();
        const { feed } = this.source.parsed ?? {};
        this.#provide(feed ?? (this.source.error ? null : undefined));
        if (feed) {
            const { choices } = this.#state;
            const find = findWith(this.#features, this.#search);
            this.#found = find(feed, choices, this.translator.tag, this.#isPrinting);
        }
    }
    updated(changed) {
        super.updated(changed);
        const { error, parsed } = this.#shown;
        const change = this.#state.last;
        const isMissing = this.#bringWanted();
        this.#say(this.#sentence(isMissing), this.translator, {
            settle: change.reason === 'typing' || !!parsed?.partial,
            quiet: !error && !isMissing,
            about: change.reason === 'choice' && !this.#found?.awaits ? change : undefined,
            again: filtersSentences(change.after, this.translator),
        });
        hideTornFallback(this, !!parsed);
        if (parsed && !this.isSettled)
            this.#settling ??= this.#settle();
    }
    /** Also waits for what follows the first cards, and for answers that are on their way. */
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#found?.awaits;
        await super.getUpdateComplete();
        await this.#settling;
        return super.getUpdateComplete();
    }
    /** Where a host has left out all that stands above the list, its first card takes the focus. */
    catchFocus() {
        super.catchFocus();
        if (!this.shadowRoot?.activeElement)
            this.#focusCard(0);
    }
    render() {
        const { translator } = this;
        const source = this.#shown;
        const { lang, dir } = translator;
        const isLoading = source.state.status === 'loading';
        const hasFailed = source.error || source.isRetrying;
        const failure = hasFailed
            ? html `${this.renderRetry(source)}<slot name="error"></slot>`
            : nothing;
        const view = this.#view();
        const tips = view ? renderTips(view) : nothing;
        const isLast = this.tips === 'after';
        return html `<div class="root" lang=${lang} dir=${dir} aria-busy=${isLoading ? 'true' : nothing}>${view ? renderAccount(view) : nothing}${view ? renderIntro(view, isLast ? nothing : this.#withSkip(view, tips)) : nothing}<div class="gauge"></div><div part="layout">${view?.search ? renderSearch(view.search, this.isFiltersOpen, this.#handlers) : nothing}<div part="results"><div part="status"><slot name="status"></slot>${view?.clear
            ? html `<button part="clear" @click=${this.#onClear}>${view.clear}</button>`
            : nothing}${view?.order ? renderOrder(view.order, (patch) => this.#choose(patch)) : nothing}</div>${failure}${this.#features.map(({ above }) => above)}${view
            ? this.#renderResults(view)
            : html `<slot></slot>${source.isSlow ? skeleton : nothing}`}</div></div>${isLast ? tips : nothing} ${view ? this.#renderFoot(view) : nothing}</div>`;
    }
    /** The advice, after a button that leads past it. */
    #withSkip({ skip }, tips) {
        if (!skip)
            return tips;
        return html `<button part="skip" .textContent=${skip} @click=${this.#toSearch}></button>${tips}`;
    }
    #renderResults(view) {
        const groups = view.sections.map(({ organizations }) => organizations);
        const lists = this.#lists.show(groups, view.cards, view.words);
        return renderResults(view, lists, this.#handlers, () => this.#onMore());
    }
    #renderFoot(view) {
        const nodes = this.#features.flatMap(({ foot }) => foot ?? []);
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
        const { translator, expandedFacets, isSettled } = this;
        const { choices } = this.#state;
        let view = this.#viewOf({
            ...this.#found,
            feed,
            translator,
            options: this,
            choices,
            expandedFacets,
            isSettled,
            linkTo: this.#urlState.urlOf,
        });
        for (const feature of this.#features)
            view = feature.view?.(view) ?? view;
        return view;
    }
    async #settle() {
        await nextPaint();
        // Its first use in a page takes tens of milliseconds: a task of its own.
        this.translator.wake();
        await yieldToMain();
        this.isSettled = true;
        this.#settling = undefined;
    }
    #preset(changed, facet) {
        const value = this[facet];
        if (!changed.has(facet) || !value)
            return;
        const id = facet === 'country' ? value.toUpperCase() : value;
        this.filters = new Map(this.filters).set(facet, new Set([id]));
    }
    /** How things stand, in words. */
    #sentence(isMissing) {
        const { translator, results } = this;
        const { choices, last } = this.#state;
        const { parsed, error, isSlow } = this.#shown;
        const { answers, order } = this.#found ?? {};
        const isSorted = !answers && last.reason === 'choice' && last.before.order !== choices.order;
        return statusSentence({
            parsed,
            error,
            isSlow,
            isMissing,
            stale: this.staleSentence(this.#shown),
            results,
            choices: answers ?? choices,
            sortedBy: isSorted ? order : undefined,
        }, translator);
    }
    /**
     * Brings the organisation on screen that the page's URL asks for, and the focus to its name.
     *
     * @returns whether it is not there.
     */
    #bringWanted() {
        const { results, source } = this;
        const wanted = this.#urlState.wanted();
        const { feed, partial } = source.parsed ?? {};
        if (wanted === null || !feed)
            return false;
        const org = feed.organizations.find(({ id }) => id === wanted);
        const place = org ? (results?.matches.indexOf(org) ?? -1) : -1;
        if (place >= 0) {
            this.#urlState.found();
            void this.#focusCard(place);
            return false;
        }
        const { last } = this.#state;
        // By its name, so that it is among the first, whatever page, search or filter it was not on.
        if (org)
            this.#state.change({ query: org.name, filters: NONE }, 'history');
        return last === this.#state.last && !partial;
    }
    async #focusCard(place) {
        const card = this.#lists.at(place);
        await card?.updateComplete;
        card?.focus();
    }
    #toSearch() {
        this.renderRoot.querySelector('#search')?.focus();
    }
    /** The focus goes to the token before the one that is gone, or to the search box (WCAG 2.4.3). */
    async #onRemove(facet, value, place) {
        this.#choose({ filters: toggled(this.filters, facet, value) });
        await super.getUpdateComplete();
        const tokens = this.renderRoot.querySelectorAll('[part=token]');
        const next = tokens[Math.max(place - 1, 0)];
        if (next)
            next.focus();
        else
            this.catchFocus();
    }
    /** The focus goes to the first choice that was not there before (WCAG 2.4.3). */
    async #onExpand(facet, place) {
        const box = this.renderRoot.querySelectorAll('[part=facet]')[place];
        const before = box?.querySelectorAll('input').length ?? 0;
        this.expandedFacets = [...this.expandedFacets, facet];
        await super.getUpdateComplete();
        box?.querySelectorAll('input')[before]?.focus();
    }
    #onClear() {
        this.#choose({ query: '', filters: new Map() });
        this.#toSearch();
    }
    /** The focus goes to the first card that was not there before (WCAG 2.4.3). */
    async #onMore() {
        const { matches = [], near = [] } = this.results ?? {};
        const before = matches.length + near.length;
        this.#choose({ pages: this.#state.choices.pages + 1 });
        await this.updateComplete;
        await this.#focusCard(before);
    }
    #choose(patch) {
        this.#state.change(patch, 'choice');
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
        if (awaits && after !== this.#state.choices)
            return;
        const { query, filters, results } = this;
        this.dispatchEvent(new DirectoryFilterEvent(query, filters, results?.total ?? 0));
    }
}

export { PartnerDirectory };
