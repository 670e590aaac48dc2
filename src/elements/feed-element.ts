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
   * The attribute of a property is its name with dashes: `no-search` of `noSearch`.
   *
   * @internal
   */
  static override createProperty(name: string, options: PropertyDeclaration) {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    super.createProperty(name, { attribute, ...options });
  }

  /** The version of the package that the class came in. */
  static readonly version = VERSION;

  /** The function of that name, for scripts that have the elements but not their module. */
  static readonly registerLocale = registerLocale;

  /** URL of the feed, relative to the page. Elements with the same URL share one request. */
  src: string | null = null;
  /** A feed that a script already has, as JSON or as a checked model, instead of `src`. */
  feed: unknown;
  /** Level of the element's first heading, 1 to 6; the headings below it follow. */
  headingLevel = headingLevel(undefined);
  /** The most bytes of a feed that are read, after decompression; 16 MiB unless set. */
  maxBytes: number | undefined;
  /** The most organisations of a feed that are read; 20,000 unless set. */
  maxRecords: number | undefined;
  /** Keeps a copy of the feed in the visitor's browser, to show for 30 days where the feed can't be fetched. */
  keepCopy = false;

  /** Where the feed comes from; nothing in an element whose directory says what it shows. */
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

  /** An error that a host's own scripts have made goes no further, and leaves the fallback. */
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

  /** The focus is always on something that has a name (WCAG 2.4.3): a button that goes hands it on. */
  protected override updated(_changed: PropertyValues<this>) {
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.catchFocus();
  }

  /** Puts the focus on what a visitor would expect next, where what had it is gone. */
  protected catchFocus() {
    for (const each of this.renderRoot.querySelectorAll<HTMLElement>(this.focusTarget)) {
      // What is folded away takes no focus.
      if (!this.shadowRoot?.activeElement) focusOn(each);
    }
  }

  /** Selector of what can be focused then, of which the first that is on screen is. */
  protected abstract readonly focusTarget: string;

  /** Fetches the feed again, for every element with the same URL. */
  reload() {
    this.source?.reload();
  }

  /** Renders what waits to be rendered, in the elements inside too. */
  protected renderNow() {
    this.performUpdate();
    for (const inner of this.renderRoot.querySelectorAll('*')) {
      if (inner instanceof FeedElement) inner.renderNow();
    }
  }

  /** What a visitor is told of an older copy that stands in for the feed. */
  protected staleSentence(): string | undefined {
    return this.source && staleSentence(this.source.state, this.translator);
  }

  /** A button that keeps the focus while the feed is fetched again. */
  protected renderRetry(source: Standing | undefined = this.source) {
    const { translator } = this;
    if (!source?.canReload) return nothing;
    return html`<button
      part="retry"
      aria-disabled=${source.isRetrying ? 'true' : nothing}
      @click=${() => source.reload()}
    >${translator.t('retry')}</button>`;
  }

  /** What a card or a panel shows until it has what it shows, and where it never will. */
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

  /** A sentence about a failure, where there is one, and the way to try again. */
  protected renderFailure(sentence: string | undefined) {
    if (!sentence && !this.source?.isRetrying) return nothing;
    return html`
      ${sentence ? html`<p part="failure">${sentence}</p>` : nothing} ${this.renderRetry()}
    `;
  }
}
