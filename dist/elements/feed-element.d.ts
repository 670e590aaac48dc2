import { LitElement, nothing, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { FeedSource, Standing } from '../controllers/feed-source.js';
import { registerLocale } from '../i18n/locale-registry.js';
import { type Translator } from '../i18n/translator.js';
/** What the three elements have in common: where their feed comes from, language, heading level. */
export declare abstract class FeedElement extends LitElement {
    #private;
    static properties: PropertyDeclarations;
    /**
     * The attribute of a property is its name with dashes: `no-search` of `noSearch`.
     *
     * @internal
     */
    static createProperty(name: string, options: PropertyDeclaration): void;
    /** The version of the package that the class came in. */
    static readonly version = "0.1.0";
    /** The function of that name, for scripts that have the elements but not their module. */
    static readonly registerLocale: typeof registerLocale;
    /** URL of the feed, relative to the page. Elements with the same URL share one request. */
    src: string | null;
    /** A feed that a script already has, as JSON or as a checked model, instead of `src`. */
    feed: unknown;
    /** Level of the element's first heading, 1 to 6; the headings below it follow. */
    headingLevel: number;
    /** The most bytes of a feed that are read, after decompression; 16 MiB unless set. */
    maxBytes: number | undefined;
    /** The most organisations of a feed that are read; 20,000 unless set. */
    maxRecords: number | undefined;
    /** Keeps a copy of the feed in the visitor's browser, to show for 30 days where the feed can't be fetched. */
    keepCopy: boolean;
    /** Where the feed comes from; nothing in an element whose directory says what it shows. */
    protected abstract source: FeedSource | undefined;
    /** The words of the element's language. */
    protected translator: Translator;
    constructor();
    /** Starts to follow the language around the element. */
    protected followLanguage(): void;
    /** An error that a host's own scripts have made goes no further, and leaves the fallback. */
    protected performUpdate(): void;
    protected willUpdate(_changed: PropertyValues<this>): void;
    /** The focus is always on something that has a name (WCAG 2.4.3): a button that goes hands it on. */
    protected updated(_changed: PropertyValues<this>): void;
    /** Puts the focus on what a visitor would expect next, where what had it is gone. */
    protected catchFocus(): void;
    /** Selector of what can be focused then, of which the first that is on screen is. */
    protected abstract readonly focusTarget: string;
    /** Fetches the feed again, for every element with the same URL. */
    reload(): void;
    /** Renders what waits to be rendered, in the elements inside too. */
    protected renderNow(): void;
    /** What a visitor is told of an older copy that stands in for the feed. */
    protected staleSentence(): string | undefined;
    /** A button that keeps the focus while the feed is fetched again. */
    protected renderRetry(source?: Standing | undefined): typeof nothing | import("lit-html").TemplateResult<1>;
    /** What a card or a panel shows until it has what it shows, and where it never will. */
    protected renderWaiting(error?: import("../index.js").FeedError | undefined): import("lit-html").TemplateResult<1>;
    /** A sentence about a failure, where there is one, and the way to try again. */
    protected renderFailure(sentence: string | undefined): typeof nothing | import("lit-html").TemplateResult<1>;
}
