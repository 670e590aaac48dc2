import {
  html,
  LitElement,
  nothing,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { FeedSource, Standing } from '../controllers/feed-source.js';
import { registerLocale } from '../i18n/locale-registry.js';
import { type Translator, translatorFor } from '../i18n/translator.js';
import { VERSION } from '../version.js';
import { headingLevel } from '../view/heading-levels.js';
import { followLanguage } from '../controllers/language.js';
import { failureSentence, staleSentence } from '../view/feed-sentences.js';
import { count } from './count.js';
import { focusOn } from './focus-on.js';
import { keepKeysIn } from './keep-keys.js';

/** What the three elements have in common: where their feed comes from, language, heading level. */
export abstract class FeedElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    feed: { attribute: false },
    headingLevel: { converter: headingLevel },
    maxBytes: { converter: count },
    maxRecords: { converter: count },
    keepCopy: { type: Boolean },
  };

  /**
   * The attribute of a property is its name with dashes: `no-search` for `noSearch`.
   *
   * @internal
   */
  static override createProperty(name: string, options: PropertyDeclaration) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    super.createProperty(name, { attribute, ...options });
  }

  /** The version of the package that this class belongs to. */
  static readonly version = VERSION;

  /**
   * The function of the same name, for scripts that can reach the elements but not their module.
   */
  static readonly registerLocale = registerLocale;

  /** URL of the feed, relative to the page. Elements with the same URL share one request. */
  src: string | null = null;
  /** A feed that a script already has, as JSON or as a checked model, instead of `src`. */
  feed: unknown;
  /** Level of the element's first heading, 1 to 6; 2 unless set. The headings below it follow. */
  headingLevel: number = headingLevel(undefined);
  /** The maximum number of bytes of a feed to read, after decompression. 16 MiB unless set. */
  maxBytes: number | undefined;
  /** The maximum number of organisations of a feed to read. 20,000 unless set. */
  maxRecords: number | undefined;
  /**
   * Keeps a copy of the feed in the visitor's browser, to show for up to 30 days if the feed cannot
   * be fetched.
   */
  keepCopy = false;

  /** Where the feed comes from. Undefined in an element that its directory tells what to show. */
  protected abstract source: FeedSource | undefined;
  #hadFocus = false;

  /** The words of the element's language. */
  protected translator: Translator = translatorFor('en');

  constructor() {
    super();
    keepKeysIn(this);
  }

  /** Starts to follow the language around the element. */
  protected followLanguage() {
    followLanguage(this, (translator) => {
      this.translator = translator;
      this.requestUpdate();
    });
  }

  /** An error that a host's own scripts cause stops here, and the fallback stays. */
  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      console.error(`<${this.localName}>`, error);
      if (!this.renderRoot.firstElementChild) {
        this.renderRoot.append(document.createElement('slot'));
      }
    }
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    this.source?.sync();
    this.headingLevel = headingLevel(this.headingLevel);
    this.#hadFocus = !!this.shadowRoot?.activeElement;
  }

  /**
   * The focus is always on something that has a name (WCAG 2.4.3): a button that disappears passes
   * it on.
   */
  protected override updated(_changed: PropertyValues<this>) {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.catchFocus();
  }

  /** Moves the focus to what a visitor would expect next, if the element that had it is gone. */
  protected catchFocus() {
    for (const each of this.renderRoot.querySelectorAll<HTMLElement>(this.focusTarget)) {
      // Folded content cannot have the focus.
      if (!this.shadowRoot?.activeElement) focusOn(each);
    }
  }

  /** Selector of candidates for the focus: the first one on screen gets it. */
  protected abstract readonly focusTarget: string;

  /** Fetches the feed again, for every element with the same URL. */
  reload() {
    this.source?.reload();
  }

  /** Renders at once what is waiting to be rendered, here and in the elements inside. */
  protected renderNow() {
    this.performUpdate();
    for (const inner of this.renderRoot.querySelectorAll('*')) {
      if (inner instanceof FeedElement) inner.renderNow();
    }
  }

  /** What a visitor is told when an older copy is shown in place of the feed. */
  protected staleSentence(): string | undefined {
    return this.source && staleSentence(this.source.state, this.translator);
  }

  /** The Retry button. It keeps the focus while the feed is fetched again. */
  protected renderRetry(source: Standing | undefined = this.source) {
    const { translator } = this;
    if (!source?.canReload) return nothing;
    return html`<button
      part="retry"
      aria-disabled=${source.isRetrying ? 'true' : nothing}
      @click=${() => source.reload()}
    >${translator.t('retry')}</button>`;
  }

  /** What a card or a panel shows until its contents have arrived, or if they never do. */
  protected renderWaiting(error = this.source?.error) {
    const { translator, source } = this;
    const { lang, dir, t } = translator;
    const waiting = source?.isSlow ? html`<p part="loading">${t('loading')}</p>` : nothing;
    return html`<div class="root" lang=${lang} dir=${dir}>
        ${this.renderFailure(error && failureSentence(error, translator))}
        ${error ? nothing : waiting}
      </div>
      <slot></slot>`;
  }

  /** A sentence about the failure, if there is one, and the Retry button. */
  protected renderFailure(sentence: string | undefined) {
    if (!sentence && !this.source?.isRetrying) return nothing;
    return html`
      ${sentence ? html`<p part="failure">${sentence}</p>` : nothing} ${this.renderRetry()}
    `;
  }
}
