import type { PropertyValues } from 'lit';
import { type FeedSource } from '../controllers/feed-source.js';
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
export declare abstract class InnerElement<Shown extends View> extends FeedElement {
    #private;
    /** What is shown now. */
    protected shown: Shown | undefined;
    /**
     * What to show, decided by the directory around the element.
     *
     * @internal
     */
    get view(): Shown | undefined;
    set view(view: Shown | undefined);
    protected source: FeedSource | undefined;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    /** Whether there is nothing to show without a feed. */
    protected get isFeedNeeded(): boolean;
    /** What an element that stands alone shows of a feed. Undefined if it has nothing to show. */
    protected abstract ownView(feed: Feed | undefined): Shown | undefined;
}
export {};
