import { type PropertyValues } from 'lit';
import type { Results } from '../../search/source.js';
import { DirectoryChoicesElement } from './directory-choices.js';
import { addFeature } from './features.js';
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
export declare class PartnerDirectory extends DirectoryChoicesElement {
    #private;
    static styles: import("lit").CSSResult[];
    /**
     * Adds an optional feature to every directory of the page, including later ones.
     *
     * @internal
     */
    static readonly addFeature: typeof addFeature;
    protected readonly source: import("../../controllers/feed-source.js").FeedSource;
    protected readonly focusTarget = "[part=title], [part=resources-heading], [part=search-input], [part~=filters-toggle]";
    constructor();
    /** What is found for the search and filters as they are: the matches and how many there are. */
    get results(): Results | undefined;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    /** Also waits for what comes after the first cards, and for answers that are on their way. */
    protected getUpdateComplete(): Promise<boolean>;
    /** If a host has left out everything above the list, the first card gets the focus. */
    protected catchFocus(): void;
    render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'partner-directory': PartnerDirectory;
    }
}
