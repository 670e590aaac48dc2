import { ContextProvider } from '@lit/context';
import { nothing, html } from 'lit';
import { feedContext } from '../../controllers/context.js';
import { DirectoryFilterEvent } from '../../controllers/events.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { nextPaint, yieldToMain } from '../../feed/load/scheduling.js';
import { facetViews, tokenViews } from '../../view/facets-view.js';
import { headingLevels } from '../../view/heading-levels.js';
import { introView } from '../../view/intro.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { hasCategories, sectionsOf } from '../../view/sections.js';
import { shorten } from '../../view/shorten.js';
import { statusSentence } from '../../view/status-sentence.js';
import { tipsView } from '../../view/tips-view.js';
import { base } from '../base.styles.js';
import { count } from '../count.js';
import { FeedElement } from '../feed-element.js';
import { CardLists } from './card-list.js';
import { LiveRegion } from './live-region.js';
import { directory } from './partner-directory.styles.js';
import { PrintController } from './print-controller.js';
import { renderFilters, renderFacets, renderTokens } from './render-filters.js';
import { renderCommunity, renderFoot } from './render-foot.js';
import { renderHeader, renderResources } from './render-intro.js';
import { skeleton, renderClear, renderOrder, renderSections, renderShowMore } from './render-results.js';
import { renderSearch } from './render-search.js';
import { SearchController } from './search-controller.js';
import { ShareController } from './share-controller.js';
import { DirectoryState, toggled, isNarrowed } from './state.js';
import { UrlState } from './url-state.js';

const PAGE_SIZE = 20;
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
class PartnerDirectory extends FeedElement {
    static { this.styles = [base, directory]; }
    static { this.properties = {
        query: { noAccessor: true },
        filters: { noAccessor: true, attribute: false },
        order: { noAccessor: true, attribute: false },
        pageSize: { attribute: 'page-size', converter: count },
        category: {},
        country: {},
        onlyCategory: { attribute: 'only-category' },
        onlyCountry: { attribute: 'only-country' },
        onlyIds: { attribute: 'only-ids' },
        syncUrl: { attribute: 'sync-url' },
        isFiltersOpen: { state: true },
        expandedFacets: { state: true },
        isSettled: { state: true },
        noSearch: { type: Boolean, attribute: 'no-search' },
        noFilters: { type: Boolean, attribute: 'no-filters' },
        noTips: { type: Boolean, attribute: 'no-tips' },
        noIntro: { type: Boolean, attribute: 'no-intro' },
        noCommunity: { type: Boolean, attribute: 'no-community' },
        noLogos: { type: Boolean, attribute: 'no-logos' },
    }; }
    #state;
    #search;
    #urlState;
    #liveRegion;
    #share;
    #printing;
    #provider;
    #lists;
    #facetViews;
    #tipsMemo;
    #settling;
    #filterHandlers;
    constructor() {
        super();
        /** How many organisations are shown at first, and how many more at each press of the button. */
        this.pageSize = PAGE_SIZE;
        /** The `id` of the category that is chosen at first. */
        this.category = null;
        /** The ISO 3166 code of the country that is chosen at first. */
        this.country = null;
        /** The only categories there are, by `id`, with spaces or commas between. */
        this.onlyCategory = null;
        /** The only countries there are, by ISO 3166 code, with spaces or commas between. */
        this.onlyCountry = null;
        /** The only organisations there are, by `id`, with spaces or commas between. */
        this.onlyIds = null;
        /**
         * Keeps what a visitor chooses in the page's address, to be shared and come back to. Its value,
         * or else `directory`, is what the parameters begin with.
         */
        this.syncUrl = null;
        /** Leaves out the search box. */
        this.noSearch = false;
        /** Leaves out the filters. */
        this.noFilters = false;
        /** Leaves out the advice on linking. */
        this.noTips = false;
        /** Leaves out the title and summary, for a page that has its own. */
        this.noIntro = false;
        /** Leaves out the lines about logging in, comments and sharing. */
        this.noCommunity = false;
        /** Leaves out the logos, so that no other site is asked for one. */
        this.noLogos = false;
        this.source = new FeedController(this);
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
        this.#search = new SearchController(this);
        this.#urlState = new UrlState(this, this.#state);
        this.#liveRegion = new LiveRegion(this);
        this.#share = new ShareController(this);
        this.#printing = new PrintController(this, () => {
            this.requestUpdate();
            this.renderNow();
        });
        this.#provider = new ContextProvider(this, { context: feedContext });
        this.#lists = new CardLists();
        this.#facetViews = facetViews();
        this.#tipsMemo = memoizeLast();
        this.#filterHandlers = {
            onToggle: (facet, value) => this.#choose({ filters: toggled(this.filters, facet, value) }),
            onExpand: (facet) => (this.expandedFacets = [...this.expandedFacets, facet]),
        };
        this.followLanguage();
        this.#state.subscribe((change) => this.#onChange(change));
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
        return this.#search.results;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.pageSize = count(this.pageSize) ?? PAGE_SIZE;
        this.#preset(changed, 'category');
        this.#preset(changed, 'country');
        if (changed.has('syncUrl'))
            this.#urlState.start();
        const { feed } = this.source.parsed ?? {};
        this.#provider.setValue(feed ?? (this.source.error ? null : undefined));
        if (feed) {
            this.#search.update(feed, this.#state.choices, this.translator.tag, this.#printing.isOn);
        }
    }
    updated(changed) {
        super.updated(changed);
        const { error, parsed } = this.source;
        const settle = this.#state.reason === 'typing' || !!parsed?.partial;
        this.#liveRegion.say(this.#sentence(), this.translator.locale.tag, { settle, quiet: !error });
        if (parsed && !this.isSettled)
            this.#settling ??= this.#settle();
    }
    /** Also waits for what follows the first cards. */
    async getUpdateComplete() {
        await super.getUpdateComplete();
        await this.#settling;
        return super.getUpdateComplete();
    }
    render() {
        const { source, translator } = this;
        const { locale, dir = nothing } = translator;
        const { feed } = source.parsed ?? {};
        const isLoading = source.state.status === 'loading';
        const failure = source.error && html `${this.renderRetry()}<slot name="error"></slot>`;
        return html `<div class="root" lang=${locale.tag} dir=${dir} aria-busy=${isLoading ? 'true' : nothing}>${feed ? this.#renderIntro(feed) : nothing}<div class="finder">${feed ? this.#renderSearch(feed) : nothing}<div part="results"><div part="status"><slot name="status"></slot>${this.#renderClear(feed)}${this.#renderOrder(feed)}</div>${failure}${feed ? this.#renderResults(feed) : html `<slot></slot>`}${source.isSlow && !feed ? skeleton : nothing}</div></div>${feed ? this.#renderFoot(feed) : nothing}</div>`;
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
    #sentence() {
        const { source, translator, results } = this;
        const { choices } = this.#state;
        const { parsed, error, isSlow } = source;
        return statusSentence({
            parsed,
            error,
            isSlow,
            stale: this.staleSentence,
            results,
            query: choices.query,
            isNarrowed: isNarrowed(choices),
            pages: choices.pages,
        }, translator);
    }
    #levels({ page }) {
        const hasGroups = !!this.results && hasCategories(this.results);
        return headingLevels(this.headingLevel, !this.noIntro, page?.resources_heading, hasGroups);
    }
    #renderIntro(feed) {
        const { translator, headingLevel } = this;
        const { tips: level } = this.#levels(feed);
        const intro = introView(feed, translator);
        const tips = this.#tipsMemo([feed, translator, level, this.noTips], () => this.noTips ? undefined : tipsView(feed, translator, level));
        return html `${this.noIntro ? nothing : renderHeader(intro, headingLevel, translator)}<slot name="header"></slot>${renderResources(intro, tips, level, translator)}`;
    }
    #renderSearch(feed) {
        const { t } = this.translator;
        const filters = !this.noFilters && this.results?.facets.size ? this.#renderFilters(feed) : nothing;
        if (!feed.organizations.length || (this.noSearch && filters === nothing))
            return nothing;
        const label = t('search');
        const name = this.ariaLabel ?? shorten(introView(feed, this.translator).name?.text ?? '');
        const box = {
            label,
            query: this.query,
            onInput: (query) => this.#choose({ query }, 'typing'),
            onChange: () => this.#urlState.commit(),
        };
        const what = t('named', { what: label, name });
        return renderSearch(what, this.noSearch ? undefined : box, filters);
    }
    #renderFilters(feed) {
        const { translator, filters, expandedFacets: expanded, results } = this;
        const facets = this.isSettled && results
            ? this.#facetViews(results.facets, feed, translator, { filters, expanded })
            : [];
        return renderFilters(renderFacets(facets, this.#filterHandlers), translator, {
            isOpen: this.isFiltersOpen,
            chosen: [...filters.values()].reduce((sum, values) => sum + (values?.size ?? 0), 0),
            onToggle: () => (this.isFiltersOpen = !this.isFiltersOpen),
        });
    }
    #renderClear(feed) {
        if (!feed || !isNarrowed(this.#state.choices))
            return nothing;
        return renderClear(this.translator, () => this.#onClear());
    }
    #renderOrder(feed) {
        const { orders, order, results } = this.#search;
        if (!feed || !results || results.total < 2 || this.noSearch)
            return nothing;
        return renderOrder(orders, order, this.translator, {
            hasCategories: feed.categories.length > 0,
            onOrder: (chosen) => this.#choose({ order: chosen }),
        });
    }
    #renderResults(feed) {
        const { translator, results, noLogos, filters } = this;
        if (!results)
            return nothing;
        const { total, matches, words } = results;
        const levels = this.#levels(feed);
        const sections = sectionsOf(results, feed, translator);
        const lists = this.#lists.show(sections.map(({ organizations }) => organizations), { translator, feedLanguage: feed.language, headingLevel: levels.card, folds: true, noLogos }, words);
        const tokens = tokenViews(filters, feed, translator);
        return html `${renderTokens(tokens, this.#filterHandlers)}${total ? nothing : html `<slot name=${feed.organizations.length ? 'no-match' : 'empty'}></slot>`}${renderSections(sections, lists, levels.group)}${matches.length < total ? renderShowMore(translator, () => this.#onMore()) : nothing}`;
    }
    #renderFoot({ community, updated }) {
        const { translator } = this;
        const lines = community && !this.noCommunity
            ? renderCommunity(community, translator, this.#share.render(translator))
            : nothing;
        return html `${renderFoot(lines, this.isSettled ? updated : undefined, translator)}<slot name="footer"></slot>`;
    }
    #onClear() {
        this.#choose({ query: '', filters: new Map() });
        this.renderRoot.querySelector('#search')?.focus();
    }
    /** The focus goes to the first card that was not there before (WCAG 2.4.3). */
    async #onMore() {
        const before = this.results?.matches.length ?? 0;
        this.#choose({ pages: this.#state.choices.pages + 1 });
        await super.getUpdateComplete();
        const card = this.#lists.at(before);
        await card?.updateComplete;
        card?.focus();
    }
    #choose(patch, reason = 'choice') {
        this.#state.change(patch, reason);
    }
    /** What a visitor does, in contrast to a program, is told to the page. */
    async #onChange({ before, after, reason }) {
        this.requestUpdate();
        const isOther = before.pages === after.pages || after.pages === 1;
        if (!isOther || reason === 'program' || reason === 'history')
            return;
        await super.getUpdateComplete();
        const { query, filters, results } = this;
        this.dispatchEvent(new DirectoryFilterEvent(query, filters, results?.total ?? 0));
    }
}

export { PartnerDirectory };
