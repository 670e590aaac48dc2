import { type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Feed } from '../../feed/model.js';
import { type CardView } from '../../view/card-view.js';
import { InnerElement } from '../inner-element.js';
/**
 * One organisation: its name, what it does, and every way to reach it.
 *
 * A directory makes its own cards. Use the element alone to show one organisation anywhere in a
 * page: give it a `src` and an `org-id`, or set `org` from a script.
 *
 * @tagname org-card
 *
 * @slot - Fallback, shown until the organisation is on screen, and for good where it can't be.
 * @slot text - Below the description: for optional features.
 * @slot end - Below the contacts: for optional features.
 *
 * @fires directory-load {DirectoryLoadEvent} - The feed at `src` is on screen.
 * @fires directory-error {DirectoryErrorEvent} - There is no such feed, or only an older copy, or nobody of that `org-id` in it.
 * @fires org-contact {OrgContactEvent} - A visitor followed or copied a way to reach the organisation.
 *
 * @csspart card - The card.
 * @csspart logo - Its logo, where the feed has one that can be had.
 * @csspart name - The heading with the organisation's name.
 * @csspart alternate-name - Its other name, where it has one.
 * @csspart alert - What a visitor must know first: a notice in the feed, or that it is closed.
 * @csspart alert-state - That it is closed or no longer active.
 * @csspart description - What the organisation does.
 * @csspart lead - The beginning of it, which is always there.
 * @csspart rest - What waits behind the button.
 * @csspart more - The button that unfolds a long description.
 * @csspart open - That button where the description is unfolded, beside `more`.
 * @csspart contacts - The list of ways to reach it.
 * @csspart contact - One of them; also `contact-tel`, `contact-email`, `contact-website` or `contact-address`.
 * @csspart icon - A drawing of its kind; also the one on `copy`.
 * @csspart contact-value - What it says, beside the drawing.
 * @csspart contact-kind - What it is, where that is not in the name of a link: seen of a fax or text phone only.
 * @csspart contact-link - The link in it.
 * @csspart contact-extension - The extension of a telephone number.
 * @csspart contact-label - What or whose it is.
 * @csspart copy - The button that copies an e-mail address.
 * @csspart copied - That button where it has copied a moment ago, beside `copy`.
 * @csspart link - The link to this organisation in the directory around the card, to copy or to share.
 * @csspart loading - The sentence shown while a feed takes long.
 * @csspart failure - The sentence shown where there is nothing to show, or only an older copy.
 * @csspart retry - The button that asks for the feed again.
 */
export declare class OrgCard extends InnerElement<CardView> {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Which organisation of the feed this is: its `id`. */
    orgId: string | null;
    /** An organisation that a script already has, as JSON or from a checked model. */
    org: unknown;
    /** Folds a long description behind a button, as a directory does. */
    folds: boolean;
    /** Leaves out the logo, so that no other site is asked for it. */
    noLogos: boolean;
    /** Words to mark where they stand in the name and description, folded as a search folds them. */
    words: readonly string[];
    /** Whether a folded description is unfolded. */
    protected isOpen: boolean;
    /** The value that was copied a moment ago. */
    protected copied: string;
    protected readonly focusTarget = "[part=name], [part=failure]";
    protected get isFeedNeeded(): boolean;
    protected ownView(feed: Feed | undefined): CardView | undefined;
    /** Moves the focus to the name, from where a screen reader reads on. */
    focus(options?: FocusOptions): void;
    /** For the marks, which are the page's and do not move along. */
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Other words to mark need no other markup. */
    protected shouldUpdate(changed: PropertyValues<this>): boolean;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    render(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'org-card': OrgCard;
    }
}
