import { LitElement, nothing, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { FeedSource, Standing } from '../controllers/feed-source.js';
import { registerLocale } from '../i18n/locale-registry.js';
import { type Translator } from '../i18n/translator.js';
/** What the three elements have in common: where their feed comes from, language, heading level. */
export declare abstract class FeedElement extends LitElement {
    #private;
    static properties: PropertyDeclarations;
    /**
     * The attribute of a property is its name with dashes: `no-search` for `noSearch`.
     *
     * @internal
     */
    static createProperty(name: string, options: PropertyDeclaration): void;
    /** The version of the package that this class belongs to. */
    static readonly version = "0.1.0";
    /**
     * The function of the same name, for scripts that can reach the elements but not their module.
     */
    static readonly registerLocale: typeof registerLocale;
    /** URL of the feed, relative to the page. Elements with the same URL share one request. */
    src: string | null;
    /** A feed that a script already has, as JSON or as a checked model, instead of `src`. */
    feed: unknown;
    /** Level of the element's first heading, 1 to 6; 2 unless set. The headings below it follow. */
    headingLevel: number;
    /** The maximum number of bytes of a feed to read, after decompression. 16 MiB unless set. */
    maxBytes: number | undefined;
    /** The maximum number of organisations of a feed to read. 20,000 unless set. */
    maxRecords: number | undefined;
    /**
     * Keeps a copy of the feed in the visitor's browser, to show for up to 30 days if the feed cannot
     * be fetched.
     */
    keepCopy: boolean;
    /** Where the feed comes from. Undefined in an element that its directory tells what to show. */
    protected abstract source: FeedSource | undefined;
    /** The words of the element's language. */
    protected translator: Translator;
    constructor();
    /** Starts to follow the language around the element. */
    protected followLanguage(): void;
    /** An error that a host's own scripts cause stops here, and the fallback stays. */
    protected performUpdate(): void;
    protected willUpdate(_changed: PropertyValues<this>): void;
    /**
     * The focus is always on something that has a name (WCAG 2.4.3): a button that disappears passes
     * it on.
     */
    protected updated(_changed: PropertyValues<this>): void;
    /** Moves the focus to what a visitor would expect next, if the element that had it is gone. */
    protected catchFocus(): void;
    /** Selector of candidates for the focus: the first one on screen gets it. */
    protected abstract readonly focusTarget: string;
    /** Fetches the feed again, for every element with the same URL. */
    reload(): void;
    /** Renders at once what is waiting to be rendered, here and in the elements inside. */
    protected renderNow(): void;
    /** What a visitor is told when an older copy is shown in place of the feed. */
    protected staleSentence(): string | undefined;
    /** The Retry button. It keeps the focus while the feed is fetched again. */
    protected renderRetry(source?: Standing | undefined): typeof nothing | import("lit-html").TemplateResult<1>;
    /** What a card or a panel shows until its contents have arrived, or if they never do. */
    protected renderWaiting(error?: import("../index.js").FeedError | undefined): import("lit-html").TemplateResult<1>;
    /** A sentence about the failure, if there is one, and the Retry button. */
    protected renderFailure(sentence: string | undefined): typeof nothing | import("lit-html").TemplateResult<1>;
}
