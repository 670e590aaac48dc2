import type { PropertyValues } from 'lit';
import { type FeedSource, feedSource } from '../controllers/feed-source.js';
import type { Feed } from '../feed/model.js';
import type { Translator } from '../i18n/translator.js';
import { FeedElement } from './feed-element.js';

/** What an inner element shows, in whose words. */
interface View {
  readonly translator: Translator;
}

/**
 * An element that stands alone in a page, or inside a directory. A directory gives it a `view`. It
 * then fetches and observes nothing itself, so twenty cards cost no more than their nodes.
 */
export abstract class InnerElement<Shown extends View> extends FeedElement {
  /** What is shown now. */
  protected shown: Shown | undefined;
  #view: Shown | undefined;

  /**
   * What to show, decided by the directory around the element.
   *
   * @internal
   */
  get view(): Shown | undefined {
    return this.#view;
  }

  set view(view: Shown | undefined) {
    const before = this.#view;
    this.#view = view;
    this.requestUpdate('view', before);
  }

  protected override source: FeedSource | undefined;

  override connectedCallback() {
    if (!this.view && !this.source) {
      this.followLanguage();
      this.source = feedSource(this, {
        inherits: true,
        isNeeded: () => this.isFeedNeeded,
      });
    }
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    this.shown = this.view ?? this.ownView(this.source?.parsed?.feed);
  }

  /** Whether there is nothing to show without a feed. */
  protected get isFeedNeeded(): boolean {
    return true;
  }

  /** What an element that stands alone shows of a feed. Undefined if it has nothing to show. */
  protected abstract ownView(feed: Feed | undefined): Shown | undefined;
}
