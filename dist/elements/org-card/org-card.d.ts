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
 * @slot - Fallback, shown until the organisation is on screen. If it cannot be shown, it stays.
 * @slot text - Below the description: for optional features.
 * @slot end - Below the contacts: for optional features.
 *
 * @fires directory-load {DirectoryLoadEvent} - The feed at `src` is on screen.
 * @fires directory-error {DirectoryErrorEvent} - There is no such feed, or only an older copy, or
 * no organisation in it has that `org-id`.
 * @fires org-contact {OrgContactEvent} - A visitor followed or copied a way to reach the organisation.
 *
 * @csspart card - The card.
 * @csspart logo - Its logo, if the feed has one and it can be fetched.
 * @csspart name - The heading with the organisation's name.
 * @csspart alternate-name - Its other name, if it has one.
 * @csspart alert - What a visitor must know first: a notice in the feed, or that it is closed.
 * @csspart alert-state - That it is closed or no longer active.
 * @csspart description - What the organisation does.
 * @csspart lead - The beginning of the description, which is always shown.
 * @csspart rest - The rest of it, which the button unfolds.
 * @csspart more - The button that unfolds and folds a long description.
 * @csspart open - A second part of that button, while the description is unfolded.
 * @csspart contacts - The list of ways to reach it.
 * @csspart contact - One of them; also `contact-tel`, `contact-email`, `contact-website`, `contact-address` or
 * `contact-person`.
 * @csspart icon - A drawing of its kind; also the one on `copy`.
 * @csspart contact-value - What it says, beside the drawing.
 * @csspart contact-kind - The kind of contact, if it is not in the name of a link. On screen only
 * for a fax or text phone.
 * @csspart contact-link - The link in it.
 * @csspart contact-extension - The extension of a telephone number.
 * @csspart contact-label - What the contact is for, or whose it is.
 * @csspart copy - The button that copies an e-mail address.
 * @csspart copied - A second part of that button, for a moment after it has copied.
 * @csspart link - The link to this organisation in the directory around the card, to copy or to share.
 * @csspart loading - The sentence shown while a feed takes a long time.
 * @csspart failure - The sentence shown if there is nothing to show, or only an older copy.
 * @csspart retry - The button that fetches the feed again.
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
    /** Leaves out the logo, so that no other site gets a request. */
    noLogos: boolean;
    /** Words to mark in the name and description, folded as a search folds them. */
    words: readonly string[];
    /** Whether a folded description is unfolded. */
    protected isOpen: boolean;
    /** The value that was copied a moment ago. */
    protected copied: string;
    protected readonly focusTarget = "[part=name], [part=failure]";
    protected get isFeedNeeded(): boolean;
    protected ownView(feed: Feed | undefined): CardView | undefined;
    /** Moves the focus to the name, so that a screen reader continues from there. */
    focus(options?: FocusOptions): void;
    /** Highlights belong to the page: they do not move with the element. */
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** New words to mark do not change the markup. */
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
