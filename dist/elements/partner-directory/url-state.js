import { nextPaint } from '../../feed/load/scheduling.js';
import { encode, NAMES, decode } from './url-codec.js';

/**
 * Keeps what a visitor has chosen in the page's URL, under a prefix of the element's own, and brings
 * it back. What others have in the URL and in `history.state` stays.
 */
function urlState(host, directory) {
    /** What the names of the element's own parameters begin with; empty while it has none. */
    let prefix = '';
    let initial;
    /** The parameters of the last choice that has a history entry of its own. */
    let committed = [];
    /** Where a visitor was when each history entry was left, by a number that its state holds. */
    const places = new Map();
    let entry = 0;
    /** Where the visitor was before the changes that have no entry yet: this is where Back leads. */
    let leaving;
    const controls = () => [
        ...host.renderRoot.querySelectorAll('button, input, select'),
    ];
    const control = () => controls().indexOf(host.shadowRoot?.activeElement);
    /** The URL with these for the element's own parameters. */
    const urlWith = (own) => {
        const url = new URL(location.href);
        for (const name of NAMES)
            url.searchParams.delete(prefix + name);
        for (const [name, value] of own)
            url.searchParams.append(prefix + name, value);
        return url.href;
    };
    const read = () => {
        const all = new URLSearchParams(location.search);
        committed = NAMES.flatMap((name) => all.getAll(prefix + name).map((value) => [name, value]));
        leaving = undefined;
        const choices = committed[0] ? decode(committed) : initial;
        if (choices)
            directory.change(choices, 'history');
    };
    const onPopState = async ({ state }) => {
        if (!prefix)
            return;
        // Its scroll is the browser's to remember: by now it may be that of the entry that comes.
        places.set(entry, { control: control() });
        entry = state?.[prefix] ?? 0;
        read();
        await host.updateComplete;
        const place = places.get(entry);
        // Without one, as after a reload, the browser knows where.
        if (!place)
            return;
        controls()[place.control]?.focus({ preventScroll: true });
        const { scroll: top } = place;
        if (top === undefined)
            return;
        scrollTo({ top, behavior: 'instant' });
        // Again after the browser's own try, which may be from when the list was shorter.
        await nextPaint();
        scrollTo({ top, behavior: 'instant' });
    };
    /** Takes over what the URL says, where it says something. */
    const start = () => {
        const { syncUrl, localName } = host;
        const all = [...document.querySelectorAll(`${localName}[sync-url]`)];
        const place = Math.max(all.indexOf(host), 0);
        prefix = syncUrl === null ? '' : `${syncUrl || `directory${place ? place + 1 : ''}`}.`;
        if (!prefix)
            return;
        initial ??= directory.choices;
        entry = history.state?.[prefix] ?? 0;
        read();
    };
    /** Gives what was typed a history entry of its own. */
    const commit = () => {
        const chosen = encode(directory.choices, initial);
        const url = urlWith(chosen);
        const before = urlWith(committed);
        if (!prefix || url === before)
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
        },
        hostDisconnected() {
            removeEventListener('popstate', onPopState);
        },
    });
    /** While a visitor types, the URL changes in the history entry that is there. */
    directory.subscribe(({ after, reason }) => {
        if (!prefix || reason === 'history' || reason === 'program')
            return;
        leaving ??= { scroll: scrollY, control: control() };
        if (reason === 'choice')
            commit();
        else {
            const url = urlWith(encode(after, initial));
            attempt(() => history.replaceState(history.state, '', url));
        }
    });
    return { start, commit };
}
/** In a sandboxed frame, or past as many changes as the browser allows at once, the page still works. */
function attempt(act) {
    try {
        act();
    }
    catch {
        // The URL stays as it was.
    }
}

export { urlState };
