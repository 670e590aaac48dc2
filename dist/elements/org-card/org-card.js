import { nothing, html } from 'lit';
import { OrgContactEvent } from '../../controllers/events.js';
import { parseOrganization } from '../../feed/decode/parse-feed.js';
import { FeedError } from '../../feed/feed-error.js';
import { heading } from '../../templates/heading.js';
import { bdi, isolated, foldedText } from '../../templates/text.js';
import { cardView } from '../../view/card-view.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { shorten } from '../../view/shorten.js';
import { base } from '../base.styles.js';
import { focusOn } from '../focus-on.js';
import { canHandOver, handOver } from '../hand-over.js';
import { InnerElement } from '../inner-element.js';
import { highlighter } from '../highlighter.js';
import { logoImage } from './logo.js';
import { card } from './org-card.styles.js';
import { CONTACT_VALUES, breakLong, renderContact } from './render-contact.js';

/** How long a copy button says that it has copied, in milliseconds. */
const COPIED_FOR = 2000;
/**
 * The number of characters above which a card may be divided between two printed sheets. Each
 * contact counts as a line.
 */
const TALL = 300;
const LINE = 50;
/** Where matched words are marked. */
const SEARCHED = '[part=name], [part=alternate-name], [part=lead], [part=rest]';
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
class OrgCard extends InnerElement {
    constructor() {
        super(...arguments);
        /** Which organisation of the feed this is: its `id`. */
        this.orgId = null;
        /** Folds a long description behind a button, as a directory does. */
        this.folds = false;
        /** Leaves out the logo, so that no other site gets a request. */
        this.noLogos = false;
        /** Words to mark in the name and description, folded as a search folds them. */
        this.words = [];
        /** Whether a folded description is unfolded. */
        this.isOpen = false;
        /** The value that was copied a moment ago. */
        this.copied = '';
        this.#highlight = highlighter(SEARCHED);
        this.#logo = memoizeLast();
        this.focusTarget = '[part=name], [part=failure]';
    }
    static { this.styles = [base, card]; }
    static { this.properties = {
        orgId: {},
        org: { attribute: false },
        folds: { type: Boolean },
        noLogos: { type: Boolean },
        words: { attribute: false },
        isOpen: { state: true },
        copied: { state: true },
    }; }
    #error;
    #highlight;
    #logo;
    #timer;
    get isFeedNeeded() {
        return !this.org;
    }
    ownView(feed) {
        const { org: given, orgId, translator, headingLevel, folds, noLogos } = this;
        const org = given
            ? parseOrganization(given)
            : feed?.organizations.find(({ id }) => id === orgId);
        const feedLanguage = feed?.language ?? '';
        return org && cardView(org, { translator, feedLanguage, headingLevel, folds, noLogos });
    }
    /** Moves the focus to the name, so that a screen reader continues from there. */
    focus(options) {
        const name = this.renderRoot.querySelector(this.focusTarget);
        if (name)
            focusOn(name, options);
        else
            super.focus(options);
    }
    /** Highlights belong to the page: they do not move with the element. */
    connectedCallback() {
        super.connectedCallback();
        this.requestUpdate();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        clearTimeout(this.#timer);
        this.#highlight(this.renderRoot, []);
    }
    /** New words to mark do not change the markup. */
    shouldUpdate(changed) {
        const isOther = !this.hasUpdated || changed.size !== 1 || !changed.has('words');
        if (!isOther)
            this.#mark();
        return isOther;
    }
    willUpdate(changed) {
        const before = this.shown?.org;
        super.willUpdate(changed);
        if (this.shown?.org !== before)
            this.isOpen = false;
        this.#check();
    }
    updated(changed) {
        super.updated(changed);
        for (const each of this.renderRoot.querySelectorAll(CONTACT_VALUES))
            breakLong(each);
        this.#mark();
    }
    #mark() {
        const words = this.isConnected ? this.words : [];
        this.#highlight(this.renderRoot, words);
    }
    render() {
        const { shown } = this;
        if (!shown)
            return this.renderWaiting(this.#error);
        const { translator, headingLevel, name, logo, description, contacts, linkTo, org } = shown;
        const { lang, dir } = translator;
        const url = linkTo?.(org.id);
        const isLinkCopied = !!url && this.copied === url;
        const length = (description?.foreign.text.length ?? 0) + contacts.length * LINE;
        return html `<article class=${length > TALL ? 'root tall' : 'root'} part="card" lang=${lang} dir=${dir}><div>${this.#logo([logo], () => (logo ? logoImage(logo) : undefined))}${heading(headingLevel, 'name', name)}${this.#renderNotices(shown)}${this.#renderDescription(shown)}<slot name="text"></slot></div><div>${this.#renderContacts(shown)}${this.#renderLink(shown, url)}<span class=${isLinkCopied ? nothing : 'unseen'} aria-live="polite" .textContent=${this.#said(translator, isLinkCopied)}></span><slot name="end"></slot></div></article>`;
    }
    /** Reports an organisation that cannot be found or read. */
    #check() {
        const isMissing = !this.shown && (this.org || this.source?.state.status === 'ready');
        if (!isMissing)
            this.#error = undefined;
        else if (!this.#error) {
            this.#error = this.org
                ? new FeedError('wrong-shape', 'org is no organisation: give it an id and a name.')
                : new FeedError('no-org', `finds no organisation ${this.orgId}: check org-id.`);
            this.source?.report(this.#error);
        }
    }
    /**
     * What is between name and description. Most cards have nothing there, not even an empty node.
     */
    #renderNotices({ alternateName, state, alert, translator }) {
        const failure = this.renderFailure(this.staleSentence());
        const hasAlert = alert || state;
        if (!alternateName && !hasAlert && failure === nothing)
            return nothing;
        return html `${alternateName ? html `<p part="alternate-name">${bdi(alternateName)}</p>` : nothing}${hasAlert
            ? html `<p part="alert">${state ? html `<span part="alert-state">${state}</span> ` : nothing}${alert ? isolated(alert, translator) : nothing}</p>`
            : nothing}${failure}`;
    }
    #renderDescription({ description, name, translator }) {
        if (!description)
            return nothing;
        return foldedText('description', description, translator, {
            id: 'rest',
            name: name.text,
            isOpen: this.isOpen,
            onToggle: (isOpen) => (this.isOpen = isOpen),
        });
    }
    #renderContacts({ contacts, translator }) {
        if (!contacts.length)
            return nothing;
        return html `<ul part="contacts" role="list">${contacts.map((contact) => renderContact(contact, translator, {
            isCopied: contact.point.value === this.copied,
            onOpen: (point) => this.#tell(point, 'open'),
            onCopy: (point) => this.#onCopy(point),
        }))}</ul>`;
    }
    #renderLink({ name, translator }, url) {
        if (!url)
            return nothing;
        const { t } = translator;
        const what = t('link');
        return html `<a part="link" href=${url} rel="noopener noreferrer" aria-label=${t('named', { what, name: shorten(name.text) })} .textContent=${what} @click=${(event) => this.#onLink(event, name.text, url)}></a>`;
    }
    /** What is announced after something was copied (WCAG 4.1.3). */
    #said({ t }, isLink) {
        if (isLink)
            return t('shared');
        return this.copied && t('copied', { value: this.copied });
    }
    /**
     * If this browser can do neither, the link leads to the card and puts its URL into the address
     * bar.
     */
    async #onLink(event, name, url) {
        if (!canHandOver())
            return;
        event.preventDefault();
        if (await handOver(name, url))
            this.#sayCopied(url);
    }
    async #onCopy(point) {
        // Cleared first, so that a second press is announced too (WCAG 4.1.3).
        this.copied = '';
        try {
            await navigator.clipboard.writeText(point.value);
            await this.updateComplete;
        }
        catch {
            return; // The visitor or a policy forbids it. The value can still be selected.
        }
        this.#sayCopied(point.value);
        this.#tell(point, 'copy');
    }
    #sayCopied(value) {
        this.copied = value;
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => (this.copied = ''), COPIED_FOR);
    }
    #tell({ kind, value }, action) {
        const { shown } = this;
        if (!shown || kind === 'person')
            return;
        this.dispatchEvent(new OrgContactEvent(shown.org, kind, value, action));
    }
}

export { OrgCard };
