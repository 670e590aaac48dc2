import { FeedError } from '../feed/feed-error.js';
import { parseFeed } from '../feed/decode/parse-feed.js';
import { watchFeed } from '../feed/load/feed-store.js';
import { consumeFeed } from './context.js';
import { DirectoryErrorEvent, DirectoryLoadEvent } from './events.js';
import { VERSION } from '../version.js';

/** Milliseconds before "Loading" is put into words: most feeds are there sooner. */
const SLOW_AFTER = 1000;
/**
 * Where an element's feed comes from: its own `feed` property, else its `src`, else the directory
 * around it. Fires `directory-load` and `directory-error` once what they speak of is on screen.
 */
class FeedController {
    #host;
    #options;
    #watch;
    #timer;
    #started;
    #inherited;
    #announcement;
    /** Told once, also where the element is moved about the page. */
    #announced;
    constructor(host, options = {}) {
        /** `idle`: nothing was asked for yet, or it is for the directory around the element to say. */
        this.state = { status: 'idle' };
        /** Whether loading has taken so long that a visitor should be told. */
        this.isSlow = false;
        /** Whether the feed is being fetched again after a failure, because somebody wanted it. */
        this.isRetrying = false;
        this.#started = [];
        this.#host = host;
        this.#options = options;
        host.addController(this);
        if (options.inherits) {
            consumeFeed(host, (feed) => {
                this.#inherited = { feed };
                this.sync();
            });
        }
    }
    get parsed() {
        return this.state.parsed;
    }
    get error() {
        return 'error' in this.state ? this.state.error : undefined;
    }
    /** Whether another request may help. */
    get canReload() {
        return !!this.#watch && this.error?.reason !== 'bad-src';
    }
    reload() {
        this.isRetrying = !!this.error;
        this.#watch?.reload();
    }
    hostConnected() {
        this.sync();
    }
    hostDisconnected() {
        this.#stop();
        this.#started = [];
        this.#inherited = undefined;
    }
    hostUpdated() {
        const event = this.#announcement;
        if (!event)
            return;
        this.#announcement = undefined;
        this.#host.dispatchEvent(event);
    }
    /** Starts over where the host's `feed` or `src`, or what it inherits, is another than before. */
    sync() {
        const { feed, isConnected, baseURI: base, maxBytes, maxRecords, keepCopy } = this.#host;
        const own = feed ?? undefined;
        const src = own ? '' : `${this.#host.src ?? ''}`.trim();
        const around = own || src ? undefined : this.#inherited;
        const wanted = [own, src, !!around, around?.feed, maxBytes, maxRecords, keepCopy];
        const isSame = this.#started.length && wanted.every((each, i) => each === this.#started[i]);
        if (!isConnected || isSame)
            return;
        this.#stop();
        this.#started = wanted;
        if (own)
            this.#change(this.#parse(own));
        else if (src) {
            const keepFor = keepCopy ? VERSION : undefined;
            const page = { base, protocol: location.protocol, isOnline: () => navigator.onLine };
            const options = { ...page, maxBytes, maxRecords, keepFor };
            this.#watch = watchFeed(src, options, (state) => this.#change(state));
        }
        else if (around) {
            this.#change(around.feed ? this.#parse(around.feed) : { status: 'idle' });
        }
        else {
            // A task later, so that a script which makes the element can still give it a feed.
            this.#timer = setTimeout(() => {
                if (this.#options.isNeeded?.() === false)
                    return;
                const error = new FeedError('no-src', 'has no src: give it the address of a feed.');
                this.#change({ status: 'failed', error });
            });
        }
    }
    /** Tells the developer, and the page by an event, why there is nothing to show, or nothing new. */
    report(error) {
        console.error(`<${this.#host.localName}> ${error.message}`);
        this.#announcement = new DirectoryErrorEvent(error);
    }
    #parse(input) {
        try {
            return { status: 'ready', parsed: parseFeed(input) };
        }
        catch (error) {
            return {
                status: 'failed',
                error: error instanceof FeedError ? error : new FeedError('wrong-shape', `${error}`),
            };
        }
    }
    #change(state) {
        this.state = state;
        this.isSlow = false;
        if (state.status !== 'loading')
            this.isRetrying = false;
        clearTimeout(this.#timer);
        if (state.status === 'loading') {
            this.#timer = setTimeout(() => {
                this.isSlow = true;
                this.#host.requestUpdate();
            }, SLOW_AFTER);
        }
        else if (state.status === 'ready' && this.#started[1] && state.parsed !== this.#announced) {
            this.#announced = state.parsed;
            this.#announcement = new DirectoryLoadEvent(state.parsed);
        }
        else if ('error' in state) {
            this.report(state.error);
        }
        this.#host.requestUpdate();
    }
    #stop() {
        clearTimeout(this.#timer);
        this.#watch?.release();
        this.#watch = undefined;
    }
}

export { FeedController };
