import { FeedError } from '../feed/feed-error.js';
import { parseFeed } from '../feed/decode/parse-feed.js';
import { watchFeed } from '../feed/load/feed-store.js';
import { consumeFeed } from './context.js';
import { DirectoryErrorEvent, DirectoryLoadEvent } from './events.js';
import { VERSION } from '../version.js';

/** How long to wait before "Loading" is shown, in milliseconds. Most feeds arrive sooner. */
const SLOW_AFTER = 1000;
/**
 * The feed of an element: its own `feed` property, else its `src`, else the directory around it.
 * Fires `directory-load` and `directory-error` when what they report is on screen.
 */
function feedSource(host, { inherits, isNeeded } = {}) {
    let state = { status: 'idle' };
    let isSlow = false;
    let isRetrying = false;
    let watch;
    let timer;
    let started = [];
    let inherited;
    let announcement;
    /** Reported once, even if the element is moved within the page. */
    let announced;
    const errorOf = () => ('error' in state ? state.error : undefined);
    const report = (error) => {
        console.error(`<${host.localName}> ${error.message}`);
        announcement = new DirectoryErrorEvent(error);
    };
    const change = (now) => {
        state = now;
        isSlow = false;
        clearTimeout(timer);
        if (now.status === 'loading') {
            timer = setTimeout(() => {
                isSlow = true;
                host.requestUpdate();
            }, SLOW_AFTER);
        }
        else {
            isRetrying = false;
            if (now.status === 'ready' && started[1] && now.parsed !== announced) {
                announced = now.parsed;
                announcement = new DirectoryLoadEvent(announced);
            }
            else if ('error' in now) {
                report(now.error);
            }
        }
        host.requestUpdate();
    };
    const stop = () => {
        clearTimeout(timer);
        watch?.release();
        watch = undefined;
    };
    const sync = () => {
        const { feed, isConnected, baseURI: base, maxBytes, maxRecords, keepCopy } = host;
        const own = feed ?? undefined;
        const src = own ? '' : `${host.src ?? ''}`.trim();
        const around = own || src ? undefined : inherited;
        const wanted = [own, src, !!around, around?.feed, maxBytes, maxRecords, keepCopy];
        const isSame = started.length && wanted.every((each, i) => each === started[i]);
        if (!isConnected || isSame)
            return;
        stop();
        started = wanted;
        if (src) {
            const keepFor = keepCopy ? VERSION : undefined;
            const page = { base, protocol: location.protocol, isOnline: () => navigator.onLine };
            watch = watchFeed(src, { ...page, maxBytes, maxRecords, keepFor }, change);
        }
        else if (own || around) {
            const given = own ?? around?.feed;
            change(given ? parsed(given) : { status: 'idle' });
        }
        else {
            // A task later, so that a script which makes the element can still give it a feed.
            timer = setTimeout(() => {
                if (isNeeded?.() === false)
                    return;
                const error = new FeedError('no-src', 'has no src: give it the URL of a feed.');
                change({ status: 'failed', error });
            });
        }
    };
    host.addController({
        hostConnected: sync,
        hostDisconnected() {
            stop();
            started = [];
            inherited = undefined;
        },
        hostUpdated() {
            const event = announcement;
            announcement = undefined;
            // A directory shows its first cards before the others.
            if (event)
                void host.updateComplete.then(() => host.dispatchEvent(event));
        },
    });
    if (inherits) {
        consumeFeed(host, (feed) => {
            inherited = { feed };
            sync();
        });
    }
    return {
        get state() {
            return state;
        },
        get parsed() {
            return state.parsed;
        },
        get error() {
            return errorOf();
        },
        get isSlow() {
            return isSlow;
        },
        get isRetrying() {
            return isRetrying;
        },
        get canReload() {
            return !!watch && errorOf()?.reason !== 'bad-src';
        },
        reload() {
            isRetrying = !!errorOf();
            watch?.reload();
        },
        sync,
        report,
    };
}
function parsed(input) {
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

export { feedSource };
