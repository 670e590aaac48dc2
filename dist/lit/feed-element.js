import { LitElement, nothing, html } from 'lit';
import { count } from './count.js';
import { headingLevel } from './heading.js';
import { Language, registerLocale } from './language.js';
import { localized } from './text.js';
import { VERSION } from './version.js';

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
        this.language = new Language(this);
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
    #hadFocus;
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
        return localized(thing, key, this.language, this.source.parsed?.feed.language ?? '');
    }
    /** What a visitor is told. The cause itself goes to the console and the event. */
    failureSentence({ reason }) {
        return this.language.say(reason === 'bad-src' ? 'no-src' : reason);
    }
    /** What a visitor is told of an older copy that stands in for the feed. */
    get staleSentence() {
        const { language, source } = this;
        if (source.state.status !== 'stale')
            return undefined;
        const { error, parsed } = source.state;
        const { date = '' } = parsed;
        const stale = Date.parse(date)
            ? language.say('stale', { date: language.date(date) })
            : language.say('staleUndated');
        return `${this.failureSentence(error)} ${stale}`;
    }
    renderRetry() {
        return this.source.canReload
            ? html `<button part="retry" @click=${this.reload}>${this.language.say('retry')}</button>`
            : nothing;
    }
    /** What a card or a panel shows until it has what it shows, and where it never will. */
    renderWaiting(error = this.source.error) {
        const { language, source } = this;
        const waiting = source.slow && html `<p part="loading">${language.say('loading')}</p>`;
        return html `<div class="root" lang=${language.locale.tag} dir=${language.dir}> ${error ? this.renderFailure(this.failureSentence(error)) : waiting || nothing} </div> <slot></slot>`;
    }
    /** A sentence about a failure, where there is one, and the way to try again. */
    renderFailure(sentence) {
        return sentence
            ? html `<p part="failure">${sentence}</p> ${this.renderRetry()}`
            : nothing;
    }
}

export { FeedElement };
