import { LitElement, nothing, html } from 'lit';
import { registerLocale } from '../i18n/locale-registry.js';
import { translatorFor } from '../i18n/translator.js';
import { VERSION } from '../version.js';
import { headingLevel } from '../view/heading-levels.js';
import { followLanguage } from '../controllers/language.js';
import { staleSentence, failureSentence } from '../view/feed-sentences.js';
import { count } from './count.js';
import { focusOn } from './focus-on.js';
import { keepKeysIn } from './keep-keys.js';

/** What the three elements have in common: where their feed comes from, language, heading level. */
class FeedElement extends LitElement {
    static { this.properties = {
        src: {},
        feed: { attribute: false },
        headingLevel: { converter: headingLevel },
        maxBytes: { converter: count },
        maxRecords: { converter: count },
        keepCopy: { type: Boolean },
    }; }
    /**
     * The attribute of a property is its name with dashes: `no-search` for `noSearch`.
     *
     * @internal
     */
    static createProperty(name, options) {
        const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        super.createProperty(name, { attribute, ...options });
    }
    /** The version of the package that this class belongs to. */
    static { this.version = VERSION; }
    /**
     * The function of the same name, for scripts that can reach the elements but not their module.
     */
    static { this.registerLocale = registerLocale; }
    #hadFocus;
    constructor() {
        super();
        /** URL of the feed, relative to the page. Elements with the same URL share one request. */
        this.src = null;
        /** Level of the element's first heading, 1 to 6; 2 unless set. The headings below it follow. */
        this.headingLevel = headingLevel(undefined);
        /**
         * Keeps a copy of the feed in the visitor's browser, to show for up to 30 days if the feed cannot
         * be fetched.
         */
        this.keepCopy = false;
        this.#hadFocus = false;
        /** The words of the element's language. */
        this.translator = translatorFor('en');
        keepKeysIn(this);
    }
    /** Starts to follow the language around the element. */
    followLanguage() {
        followLanguage(this, (translator) => {
            this.translator = translator;
            this.requestUpdate();
        });
    }
    /** An error that a host's own scripts cause stops here, and the fallback stays. */
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (error) {
            console.error(`<${this.localName}>`, error);
            if (!this.renderRoot.firstElementChild) {
                this.renderRoot.append(document.createElement('slot'));
            }
        }
    }
    willUpdate(_changed) {
        this.source?.sync();
        this.headingLevel = headingLevel(this.headingLevel);
        this.#hadFocus = !!this.shadowRoot?.activeElement;
    }
    /**
     * The focus is always on something that has a name (WCAG 2.4.3): a button that disappears passes
     * it on.
     */
    updated(_changed) {
        if (this.#hadFocus && !this.shadowRoot?.activeElement)
            this.catchFocus();
    }
    /** Moves the focus to what a visitor would expect next, if the element that had it is gone. */
    catchFocus() {
        for (const each of this.renderRoot.querySelectorAll(this.focusTarget)) {
            // Folded content cannot have the focus.
            if (!this.shadowRoot?.activeElement)
                focusOn(each);
        }
    }
    /** Fetches the feed again, for every element with the same URL. */
    reload() {
        this.source?.reload();
    }
    /** Renders at once what is waiting to be rendered, here and in the elements inside. */
    renderNow() {
        this.performUpdate();
        for (const inner of this.renderRoot.querySelectorAll('*')) {
            if (inner instanceof FeedElement)
                inner.renderNow();
        }
    }
    /** What a visitor is told when an older copy is shown in place of the feed. */
    staleSentence() {
        return this.source && staleSentence(this.source.state, this.translator);
    }
    /** The Retry button. It keeps the focus while the feed is fetched again. */
    renderRetry(source = this.source) {
        const { translator } = this;
        if (!source?.canReload)
            return nothing;
        return html `<button part="retry" aria-disabled=${source.isRetrying ? 'true' : nothing} @click=${() => source.reload()}>${translator.t('retry')}</button>`;
    }
    /** What a card or a panel shows until its contents have arrived, or if they never do. */
    renderWaiting(error = this.source?.error) {
        const { translator, source } = this;
        const { lang, dir, t } = translator;
        const waiting = source?.isSlow ? html `<p part="loading">${t('loading')}</p>` : nothing;
        return html `<div class="root" lang=${lang} dir=${dir}>${this.renderFailure(error && failureSentence(error, translator))}${error ? nothing : waiting}</div><slot></slot>`;
    }
    /** A sentence about the failure, if there is one, and the Retry button. */
    renderFailure(sentence) {
        if (!sentence && !this.source?.isRetrying)
            return nothing;
        return html `${sentence ? html `<p part="failure">${sentence}</p>` : nothing} ${this.renderRetry()}`;
    }
}

export { FeedElement };
