import { shorten } from '../../view/shorten.js';
import { withLongNames } from '../../view/localized-text.js';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type ContactPoint, contactPoints } from '../../view/contact-points.js';
import type { Organization } from '../../feed/model.js';
import { FeedError } from '../../feed/feed-error.js';
import { parseOrganization } from '../../feed/decode/parse-feed.js';
import { STATUS_WORDS } from '../../view/status-words.js';
import { base } from '../base.styles.js';
import { OrgContactEvent } from '../../controllers/events.js';
import { FeedElement } from '../feed-element.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { heading } from '../../templates/heading.js';
import { icon } from '../../templates/icon.js';
import { Logo } from './logo.js';
import { Highlighter, textNodes } from './highlighter.js';
import { foldedText, isolated, short } from '../../templates/text.js';
import { card } from './org-card.styles.js';

/** Characters of a description after whose sentence it folds: about five lines of a card. */
const FOLD_AFTER = 160;
/** Milliseconds for which a copy button says that it has copied. */
const COPIED_FOR = 2000;
/** Where matched words are marked. */
const SEARCHED = '[part=name], [part=alternate-name], [part=lead], .rest';

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
 * @fires directory-error {DirectoryErrorEvent} - There is no such feed, or only an older copy, or nobody of that `org-id` in it.
 * @fires org-contact {OrgContactEvent} - A visitor followed or copied a way to reach the organisation.
 *
 * @csspart card - The card.
 * @csspart logo - Its logo, where the feed has one that can be had.
 * @csspart name - The heading with the organisation's name.
 * @csspart alternate-name - Its other name, where it has one.
 * @csspart alert - What a visitor must know first: a notice in the feed, or that it is closed.
 * @csspart description - What the organisation does.
 * @csspart lead - The beginning of it, which is always there.
 * @csspart more - The button that unfolds a long description.
 * @csspart contacts - The list of ways to reach it.
 * @csspart contact - One of them; also `contact-tel`, `contact-email`, `contact-website` or `contact-address`.
 * @csspart icon - A drawing of its kind; also the one on `copy`.
 * @csspart contact-value - What it says, beside the drawing.
 * @csspart contact-link - The link in it.
 * @csspart contact-label - What or whose it is.
 * @csspart copy - The button that copies an e-mail address.
 * @csspart loading - The sentence shown while a feed takes long.
 * @csspart failure - The sentence shown where there is nothing to show, or only an older copy.
 * @csspart retry - The button that asks for the feed again.
 */
export class OrgCard extends FeedElement {
  static override styles = [base, card];

  static override properties: PropertyDeclarations = {
    orgId: { attribute: 'org-id' },
    org: { attribute: false },
    folds: { type: Boolean },
    noLogos: { type: Boolean, attribute: 'no-logos' },
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
  /** Leaves out the logo, so that no other site is asked for it. */
  noLogos = false;

  /** Words to mark where they stand in the name and description, folded as a search folds them. */
  words: readonly string[] = [];

  protected override readonly source = new FeedController(this, {
    inherits: true,
    isNeeded: () => !this.org,
  });
  protected isOpen = false;
  protected copied = '';
  #shown: Organization | undefined;
  #error: FeedError | undefined;
  readonly #marks = new Highlighter();
  readonly #logo = new Logo();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Moves the focus to the name, from where a screen reader reads on. */
  override focus(options?: FocusOptions) {
    const name = this.renderRoot.querySelector<HTMLElement>('[part=name]');
    if (!name) return super.focus(options);
    name.tabIndex = -1;
    name.focus(options);
  }

  /** For the marks, which are the page's and do not move along. */
  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
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
    const { translator } = this;
    const alternate = this.text(org, 'alternate_name');
    return html`<article
      class="root"
      part="card"
      lang=${translator.locale.tag}
      dir=${translator.dir ?? nothing}
    >
      <header>
        ${this.#logo.at(this.noLogos ? undefined : org.logo)}
        ${heading(this.headingLevel, 'name', this.text(org, 'name'))}
        ${alternate ? html`<p part="alternate-name">${short(alternate)}</p>` : nothing}
        ${this.#renderAlert(org)} ${this.renderFailure(this.staleSentence)}
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
      ${state ? html`<span>${this.translator.t(state)}</span>` : nothing}
      ${alert ? isolated(alert, this.translator) : nothing}
    </p>`;
  }

  #renderDescription(org: Organization) {
    const name = this.text(org, 'name');
    const description = withLongNames(
      this.text(org, 'description'),
      name,
      this.text(org, 'alternate_name'),
    );
    if (!description) return html`<div></div>`;
    const length = this.folds ? FOLD_AFTER : Infinity;
    return html`<div part="description">
      ${foldedText(description, length, this.translator, {
        id: 'rest',
        name: name?.text,
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
    const { kind, value, href } = point;
    const { translator } = this;
    const cut = shorten(value);
    const title = cut === value ? nothing : value;
    const dir = kind === 'address' ? 'auto' : 'ltr';
    const name = translator.t('contactName', {
      kind: translator.t(kind),
      value: cut,
      name: shorten(org.name),
    });
    return html`<div part="contact contact-${kind}">
      <dt>${icon(kind)}<span class="unseen">${translator.t(kind)}</span></dt>
      <dd part="contact-value">
        ${
          href
            ? html`<a
              part="contact-link"
              dir=${dir}
              title=${title}
              href=${href}
              rel="noopener noreferrer"
              aria-label=${name}
              @click=${() => this.#tell(point, 'open')}
              >${breakable(cut)}</a
            >`
            : html`<bdi dir=${dir} title=${title}>${breakable(cut)}</bdi>`
        }${this.#renderMore(point)}
      </dd>
    </div>`;
  }

  /** What stands after a way to reach an organisation: most have nothing there. */
  #renderMore(point: ContactPoint) {
    const { kind, label, extension, isGone } = point;
    const { translator } = this;
    if (kind !== 'email' && !label && !extension && !isGone) return nothing;
    return html` ${extension ? translator.t('extension', { n: shorten(extension) }) : nothing}
    ${kind === 'email' ? this.#renderCopy(point) : nothing}
    ${label ? this.#renderLabel(label) : nothing}
    ${isGone ? html`<span part="contact-label">${translator.t('gone')}</span>` : nothing}`;
  }

  /** Feeds have labels in their own language only. */
  #renderLabel(label: string) {
    const foreign = this.translator.attributesFor(this.source.parsed?.feed.language ?? '');
    return html`<span part="contact-label">${short({ text: label, ...foreign })}</span>`;
  }

  /** Only where the browser allows it: in a secure context (Clipboard API, section 7). */
  #renderCopy(point: ContactPoint) {
    const { value } = point;
    if (!navigator.clipboard) return nothing;
    const isCopied = this.copied === value;
    return html`<button
        part="copy"
        aria-label=${this.translator.t('copy', { value })}
        @click=${() => this.#copy(point)}
      >
        ${icon(isCopied ? 'copied' : 'copy')}
      </button>
      <span class="unseen" aria-live="polite"
        >${isCopied ? this.translator.t('copied', { value }) : nothing}</span
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
  const pieces = value.split(/(?<=[@/])|(?=\.)/);
  if (!pieces[1]) return value;
  const broken = new DocumentFragment();
  for (const piece of pieces) broken.append(piece, document.createElement('wbr'));
  return broken;
}

declare global {
  interface HTMLElementTagNameMap {
    'org-card': OrgCard;
  }
}
