import { feedSource } from '../controllers/feed-source.js';
import { FeedElement } from './feed-element.js';

/**
 * An element that stands alone in a page, or inside a directory. A directory gives it a `view`. It
 * then fetches and observes nothing itself, so twenty cards cost no more than their nodes.
 */
class InnerElement extends FeedElement {
    #view;
    /**
     * What to show, decided by the directory around the element.
     *
     * @internal
     */
    get view() {
        return this.#view;
    }
    set view(view) {
        const before = this.#view;
        this.#view = view;
        this.requestUpdate('view', before);
    }
    connectedCallback() {
        if (!this.view && !this.source) {
            this.followLanguage();
            this.source = feedSource(this, {
                inherits: true,
                isNeeded: () => this.isFeedNeeded,
            });
        }
        super.connectedCallback();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.shown = this.view ?? this.ownView(this.source?.parsed?.feed);
    }
    /** Whether there is nothing to show without a feed. */
    get isFeedNeeded() {
        return true;
    }
}

export { InnerElement };
