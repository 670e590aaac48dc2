import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type ContactPoint, contactPoints } from '../feed/contact-points.js';
import type { Organization } from '../feed/feed.js';
import { FeedError } from '../feed/feed-error.js';
import { parseOrganization } from '../feed/parse.js';
import { STATUS_WORDS } from '../feed/status-words.js';
import { base } from '../lit/base.styles.js';
import { OrgContactEvent } from '../lit/events.js';
import { FeedElement } from '../lit/feed-element.js';
import { FeedSource } from '../lit/feed-source.js';
import { heading } from '../lit/heading.js';
import { icon } from '../lit/icons.js';
import { Marks, textNodes } from '../lit/marks.js';
import { foldedText, isolated, line } from '../lit/text.js';
import { card } from './org-card.styles.js';

/** Characters of a description after whose sentence it folds: about five lines of a card. */
const FOLD_AFTER = 160;
/** Milliseconds for which a copy button says that it has copied. */
const COPIED_FOR = 2000;
/** Where matched words are marked. */
const SEARCHED = '[part=name], [part=alternate-name], .lead, .rest';

/**
 * One organisation: its name, what it does, and every way to reach it.
 *
 * A directory makes its own cards. Use the element alone to show one organisation anywhere in a
 * page: give it a `src` and an `org-id`, or set `org` from a script.
 *
 * @tagname org-card
 *
 * @slot - Fallback, shown until the organisation is on screen, and for good where it can't be.
 *
 * @fires directory-load {DirectoryLoadEvent} - The feed at `src` is on screen.
 * @fires directory-error {DirectoryErrorEvent} - There is no such feed, or nobody of that `org-id` in it.
 * @fires org-contact {OrgContactEvent} - A visitor followed or copied a way to reach the organisation.
 *
 * @csspart card - The card.
 * @csspart name - The heading with the organisation's name.
 * @csspart alternate-name - Its other name, where it has one.
 * @csspart alert - What a visitor must know first: a notice in the feed, or that it is closed.
 * @csspart description - What the organisation does.
 * @csspart more - The button that unfolds a long description.
 * @csspart contacts - The list of ways to reach it.
 * @csspart contact - One of them; also `contact-tel`, `contact-email`, `contact-website` or `contact-address`.
 * @csspart contact-link - The link in it.
 * @csspart contact-label - What or whose it is.
 * @csspart copy - The button that copies an e-mail address.
 * @csspart loading - The sentence shown while a feed takes long.
 * @csspart failure - The sentence shown where there is nothing to show.
 * @csspart retry - The button that asks for the feed again.
 */
export class OrgCard extends FeedElement {
  static override styles = [base, card];

  static override properties: PropertyDeclarations = {
    orgId: { attribute: 'org-id' },
    org: { attribute: false },
    folds: { type: Boolean },
    words: { attribute: false },
    isOpen: { state: true },
    copied: { state: true },
  };

  /** Which organisation of the feed this is: its `id`. */
  orgId: string | null = null;
  /** An organisation that a script already has, as JSON or from a checked model. */
  org: unknown;
  /** Folds a long description behind a button, as a directory does. */
  folds = false;

  /** Words to mark where they stand in the name and description, folded as a search folds them. */
  words: readonly string[] = [];

  protected override readonly source = new FeedSource(this, {
    inherits: true,
    isNeeded: () => !this.org,
  });
  protected isOpen = false;
  protected copied = '';
  #shown: Organization | undefined;
  #error: FeedError | undefined;
  readonly #marks = new Marks();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Moves the focus to the name, from where a screen reader reads on. */
  override focus(options?: FocusOptions) {
    const name = this.renderRoot.querySelector<HTMLElement>('[part=name]');
    if (!name) return super.focus(options);
    name.tabIndex = -1;
    name.focus(options);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#marks.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const shown = this.org ? parseOrganization(this.org) : this.#find();
    if (shown !== this.#shown) this.isOpen = false;
    this.#shown = shown;
    this.#check();
  }

  protected override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const words = this.isConnected ? this.words : [];
    this.#marks.show(() => textNodes(this.renderRoot, SEARCHED), words);
  }

  override render() {
    const org = this.#shown;
    if (!org) return this.renderWaiting(this.#error);
    return html`<article class="root" part="card" lang=${this.language.locale.tag}>
      <header>
        ${heading(this.headingLevel, 'name', this.text(org, 'name'))}
        ${line('alternate-name', this.text(org, 'alternate_name'))}
        ${this.#renderAlert(org)}
      </header>
      ${this.#renderDescription(org)} ${this.#renderContacts(org)}
    </article>`;
  }

  #find(): Organization | undefined {
    return this.source.parsed?.feed.organizations.find(({ id }) => id === this.orgId);
  }

  #check() {
    const isMissing = !this.#shown && (this.org || this.source.state.status === 'ready');
    if (!isMissing) this.#error = undefined;
    else if (!this.#error) {
      this.#error = this.org
        ? new FeedError('wrong-shape', 'org is not an organisation: give it an id and a name.')
        : new FeedError('no-org', `finds no organisation “${this.orgId}”: check org-id.`);
      this.source.report(this.#error);
    }
  }

  #renderAlert({ status, ...org }: Organization) {
    const alert = this.text(org, 'alert');
    const state = status && STATUS_WORDS.get(status);
    if (!alert && !state) return nothing;
    return html`<p part="alert">
      ${state ? this.language.say(state) : nothing} ${alert ? isolated(alert) : nothing}
    </p>`;
  }

  #renderDescription(org: Organization) {
    const description = this.text(org, 'description');
    if (!description) return html`<div></div>`;
    const length = this.folds ? FOLD_AFTER : Infinity;
    return html`<div part="description">
      ${foldedText(description, length, this.language, {
        id: 'rest',
        name: this.text(org, 'name')?.text,
        open: this.isOpen,
        onToggle: (open) => (this.isOpen = open),
      })}
    </div>`;
  }

  #renderContacts(org: Organization) {
    const points = contactPoints(org);
    if (!points.length) return nothing;
    return html`<dl part="contacts">
      ${points.map((point) => this.#renderContact(point, org))}
    </dl>`;
  }

  #renderContact(point: ContactPoint, org: Organization) {
    const { kind, value, href, label, extension, isGone } = point;
    const { language } = this;
    const shown = html`<bdi dir=${kind === 'address' ? 'auto' : 'ltr'}>${breakable(value)}</bdi>`;
    const name = language.say('contactName', { kind: language.say(kind), value, name: org.name });
    return html`<div part="contact contact-${kind}">
      <dt>${icon(kind)}<span class="unseen">${language.say(kind)}</span></dt>
      <dd>
        ${
          href
            ? html`<a
              part="contact-link"
              href=${href}
              aria-label=${name}
              @click=${() => this.#tell(point, 'open')}
              >${shown}</a
            >`
            : shown
        }
        ${extension ? language.say('extension', { n: extension }) : nothing}
        ${kind === 'email' ? this.#renderCopy(point) : nothing}
        ${label ? this.#renderLabel(label) : nothing}
        ${isGone ? html`<span part="contact-label">${language.say('gone')}</span>` : nothing}
      </dd>
    </div>`;
  }

  /** Feeds have labels in their own language only. */
  #renderLabel(label: string) {
    const foreign = this.language.attributesFor(this.source.parsed?.feed.language ?? '');
    return html`<span part="contact-label">${isolated({ text: label, ...foreign })}</span>`;
  }

  /** Only where the browser allows it: in a secure context (Clipboard API, section 7). */
  #renderCopy(point: ContactPoint) {
    const { value } = point;
    if (!navigator.clipboard) return nothing;
    const isCopied = this.copied === value;
    return html`<button
        part="copy"
        aria-label=${this.language.say('copy', { value })}
        @click=${() => this.#copy(point)}
      >
        ${icon(isCopied ? 'copied' : 'copy')}
      </button>
      <span class="unseen" aria-live="polite"
        >${isCopied ? this.language.say('copied', { value }) : nothing}</span
      >`;
  }

  async #copy(point: ContactPoint) {
    try {
      await navigator.clipboard.writeText(point.value);
    } catch {
      return; // The visitor or a policy said no; the address is still there to select.
    }
    this.copied = point.value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.copied = ''), COPIED_FOR);
    this.#tell(point, 'copy');
  }

  #tell({ kind, value }: ContactPoint, action: OrgContactEvent['action']) {
    if (this.#shown) this.dispatchEvent(new OrgContactEvent(this.#shown, kind, value, action));
  }
}

/** An address that wraps after its `@` and slashes and before its dots, rather than in a word. */
function breakable(value: string) {
  return value.split(/(?<=[@/])|(?=\.)/).map((piece, index) => [index ? html`<wbr />` : '', piece]);
}

declare global {
  interface HTMLElementTagNameMap {
    'org-card': OrgCard;
  }
}
