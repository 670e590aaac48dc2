import { nextPaint } from '../../feed/load/scheduling.js';
import { memoizeLast } from '../../view/memoize-last.js';
import { inFragment, fragmentText } from './fragment.js';
import { holdPlace } from './hold-place.js';
import { encode, NAMES, decode } from './url-codec.js';

/**
 * Keeps what a visitor has chosen in the page's URL, under a prefix of the element's own, and
 * restores it. Anything else in the URL and in `history.state` stays. Without `sync-url`, the URL
 * is only read: what somebody shared is in its fragment.
 */
function urlState(host, directory) {
    holdPlace(host);
    /** The name of the element's own parameter, and the prefix of its others. */
    let name = '';
    let prefix = '';
    /** Whether the URL follows what a visitor chooses. */
    let isSynced = false;
    /**
     * The organisation that the URL asks for, until it is on screen or a visitor chooses something.
     * Undefined if the URL asks for nothing.
     */
    let wanted;
    let initial;
    /** The parameters of the last choice that has a history entry of its own. */
    let committed = [];
    /** Where a visitor was when each history entry was left, by the number in its state. */
    const places = new Map();
    let entry = 0;
    /** Where the visitor was before the changes that have no entry yet. Back leads here. */
    let leaving;
    /** The URL of the page without what is chosen: the same for all cards. */
    const pageMemo = memoizeLast();
    const controls = () => [
        ...host.renderRoot.querySelectorAll('button, input, select'),
    ];
    const control = () => controls().indexOf(host.shadowRoot?.activeElement);
    /** The URL with these for the element's own parameters. */
    const urlWith = (own) => {
        const url = new URL(location.href);
        const all = isSynced ? url.searchParams : inFragment();
        for (const each of NAMES)
            all.delete(prefix + each);
        for (const [each, value] of own)
            all.append(prefix + each, value);
        if (!isSynced && own[0])
            url.hash = `${all}`;
        return url.href;
    };
    const read = () => {
        const all = isSynced ? new URLSearchParams(location.search) : inFragment();
        committed = NAMES.flatMap((each) => all.getAll(prefix + each).map((value) => [each, value]));
        leaving = undefined;
        const choices = committed[0] ? decode(committed) : isSynced && initial;
        if (choices)
            directory.change(choices, 'history');
    };
    const look = () => {
        read();
        const id = inFragment().get(name);
        const text = fragmentText();
        // A fragment that is only an id may belong to the page.
        wanted =
            // Without an id, `#directory` may be something of the page.
            id
                ? { ids: [id, text.slice(name.length + 1)], isSure: true }
                : !text
                    ? undefined
                    : document.getElementById(text)
                        ? null
                        : { ids: [text], isSure: false };
        host.requestUpdate();
    };
    const onPopState = async ({ state }) => {
        // The browser remembers the scroll position: by now it may already be that of the next entry.
        places.set(entry, { control: control() });
        entry = state?.[prefix] ?? 0;
        // A link within the page.
        if (!state)
            return look();
        if (!isSynced)
            return;
        read();
        await host.updateComplete;
        const place = places.get(entry);
        // Without one, such as after a reload, the browser knows where.
        if (!place)
            return;
        controls()[place.control]?.focus({ preventScroll: true });
        const { scroll: top } = place;
        if (top === undefined)
            return;
        scrollTo({ top, behavior: 'instant' });
        // Again after the browser's own attempt, which may have been made when the list was shorter.
        await nextPaint();
        scrollTo({ top, behavior: 'instant' });
    };
    /** A link within the page that is followed again, of which Firefox fires no other event. */
    const onClick = (event) => {
        const { defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
        if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey)
            return;
        const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
        if (link?.hash && link.href === location.href)
            look();
    };
    /** Applies what the URL says, if it says anything. */
    const start = () => {
        const { syncUrl, localName } = host;
        isSynced = syncUrl !== null;
        const all = [...document.querySelectorAll(localName + (isSynced ? '[sync-url]' : ''))];
        const place = Math.max(all.indexOf(host), 0);
        name = syncUrl || `directory${place ? place + 1 : ''}`;
        prefix = `${name}.`;
        initial ??= directory.choices;
        entry = history.state?.[prefix] ?? 0;
        look();
    };
    /** Gives what was typed a history entry of its own. */
    const commit = () => {
        const chosen = encode(directory.choices, initial);
        const url = urlWith(chosen);
        const before = urlWith(committed);
        if (!isSynced || url === before)
            return;
        attempt(() => {
            const { state } = history;
            const isPlain = state === null || Object.getPrototypeOf(state) === Object.prototype;
            const marked = (number) => (isPlain ? { ...state, [prefix]: number } : state);
            history.replaceState(marked(entry), '', before);
            history.pushState(marked(entry + 1), '', url);
            if (leaving)
                places.set(entry, leaving);
            entry += 1;
            committed = chosen;
        });
        leaving = undefined;
    };
    host.addController({
        hostConnected() {
            addEventListener('popstate', onPopState);
            addEventListener('hashchange', look);
            addEventListener('click', onClick);
        },
        hostDisconnected() {
            removeEventListener('popstate', onPopState);
            removeEventListener('hashchange', look);
            removeEventListener('click', onClick);
        },
    });
    /** While a visitor types, the URL changes in the history entry that is there. */
    directory.subscribe(({ after, reason }) => {
        if (reason === 'history' || reason === 'program')
            return;
        wanted = null;
        if (!isSynced)
            return;
        leaving ??= { scroll: scrollY, control: control() };
        if (reason === 'choice')
            commit();
        else {
            const url = urlWith(encode(after, initial));
            attempt(() => history.replaceState(history.state, '', url));
        }
    });
    return {
        start,
        commit,
        /** What the element's own parameters are called. */
        name: () => name,
        /** The URL that shows others what is chosen. */
        url: () => urlWith(encode(directory.choices, initial)),
        /** The URL that shows others one organisation, by its `id`. */
        urlOf(id) {
            const page = pageMemo([location.href, prefix, isSynced], () => urlWith([]).split('#')[0]);
            return `${page}#${new URLSearchParams([[name, id]])}`;
        },
        /** What the URL asks for, if it is not on screen yet. */
        wanted: () => wanted,
        found() {
            wanted = null;
        },
    };
}
/**
 * This fails in a sandboxed frame, or after more changes than the browser allows. The page still
 * works.
 */
function attempt(act) {
    try {
        act();
    }
    catch {
        // The URL stays as it was.
    }
}

export { urlState };
