import { headingLevel } from '../view/heading-levels.js';
import { localized } from '../view/localized-text.js';
import { LitElement, nothing, html } from 'lit';
import { count } from './count.js';
import { LanguageController } from '../controllers/language-controller.js';
import { registerLocale } from '../i18n/locale-registry.js';
import { VERSION } from '../version.js';

/** What the three elements have in common: where their feed comes from, language, heading level. */
class FeedElement extends LitElement {
    constructor() {
        super(...arguments);
        /** Address of the feed, relative to the page. Elements with the same address share one request. */
        this.src = null;
        /** Level of the element's first heading, 1 to 6; the headings below it follow. */
        this.headingLevel = headingLevel(undefined);
        /** Keeps a copy of the feed in the visitor's browser, to show for 30 days where the feed can't be had. */
        this.keepCopy = false;
        this.#language = new LanguageController(this);
        this.#hadFocus = false;
    }
    static { this.properties = {
        src: {},
        feed: { attribute: false },
        headingLevel: { attribute: 'heading-level', converter: headingLevel },
        maxBytes: { attribute: 'max-bytes', converter: count },
        maxRecords: { attribute: 'max-records', converter: count },
        keepCopy: { type: Boolean, attribute: 'keep-copy' },
    }; }
    /** The version of the package that the class came in. */
    static { this.version = VERSION; }
    /** The function of that name, for scripts that have the elements but not their module. */
    static { this.registerLocale = registerLocale; }
    #language;
    #hadFocus;
    /** The words of the element's language. */
    get translator() {
        return this.#language.translator;
    }
    /** An error that a host's own scripts have made goes no further, and leaves the fallback. */
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
        this.source.sync();
        this.headingLevel = headingLevel(this.headingLevel);
        this.#hadFocus = !!this.shadowRoot?.activeElement;
    }
    /** A button that goes away under the focus hands it to its element, never to the page's start (WCAG 2.4.3). */
    updated(_changed) {
        const root = this.renderRoot.querySelector('.root');
        if (!root || !this.#hadFocus || this.shadowRoot?.activeElement)
            return;
        root.tabIndex = -1;
        root.focus({ preventScroll: true });
    }
    /** Asks the server for the feed again, for every element with the same address. */
    reload() {
        this.source.reload();
    }
    /** Renders what waits to be rendered, in the elements inside too. */
    renderNow() {
        this.performUpdate();
        for (const inner of this.renderRoot.querySelectorAll('*')) {
            if (inner instanceof FeedElement)
                inner.renderNow();
        }
    }
    /** A text of the feed in the language of this element, else in the feed's own, marked as such. */
    text(thing, key) {
        return localized(thing, key, this.translator, this.source.parsed?.feed.language ?? '');
    }
    /** What a visitor is told. The cause itself goes to the console and the event. */
    failureSentence({ reason }) {
        return this.translator.t(reason === 'bad-src' ? 'no-src' : reason);
    }
    /** What a visitor is told of an older copy that stands in for the feed. */
    get staleSentence() {
        const { translator, source } = this;
        if (source.state.status !== 'stale')
            return undefined;
        const { error, parsed } = source.state;
        const { date = '' } = parsed;
        const stale = Date.parse(date)
            ? translator.t('stale', { date: translator.date(date) })
            : translator.t('staleUndated');
        return `${this.failureSentence(error)} ${stale}`;
    }
    renderRetry() {
        return this.source.canReload
            ? html `<button part="retry" @click=${this.reload}>${this.translator.t('retry')}</button>`
            : nothing;
    }
    /** What a card or a panel shows until it has what it shows, and where it never will. */
    renderWaiting(error = this.source.error) {
        const { translator, source } = this;
        const waiting = source.slow && html `<p part="loading">${translator.t('loading')}</p>`;
        return html `<div class="root" lang=${translator.locale.tag} dir=${translator.dir ?? nothing}> ${error ? this.renderFailure(this.failureSentence(error)) : waiting || nothing} </div> <slot></slot>`;
    }
    /** A sentence about a failure, where there is one, and the way to try again. */
    renderFailure(sentence) {
        return sentence
            ? html `<p part="failure">${sentence}</p> ${this.renderRetry()}`
            : nothing;
    }
}

export { FeedElement };
