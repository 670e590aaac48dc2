import { nextPaint } from '../../feed/load/scheduling.js';
import { encode, NAMES, decode } from './url-codec.js';

/**
 * Keeps what a visitor has chosen in the page's URL, under a prefix of the element's own, and brings
 * it back. What others have in the URL and in `history.state` stays.
 */
class UrlState {
    #host;
    #state;
    /** What the names of the element's own parameters begin with; empty while it has none. */
    #prefix = '';
    #initial;
    /** The parameters of the last choice that has a history entry of its own. */
    #committed = [];
    /** Where a visitor was when each history entry was left, by a number that its state holds. */
    #places = new Map();
    #entry = 0;
    /** Where the visitor was before the changes that have no entry yet: this is where Back leads. */
    #leaving;
    constructor(host, state) {
        this.#host = host;
        this.#state = state;
        host.addController(this);
        state.subscribe((change) => this.#onChange(change));
    }
    hostConnected() {
        addEventListener('popstate', this.#onPopState);
    }
    hostDisconnected() {
        removeEventListener('popstate', this.#onPopState);
    }
    /** Takes over what the URL says, where it says something. */
    start() {
        const { syncUrl, localName } = this.#host;
        const all = [...document.querySelectorAll(`${localName}[sync-url]`)];
        const place = Math.max(all.indexOf(this.#host), 0);
        this.#prefix = syncUrl === null ? '' : `${syncUrl || `directory${place ? place + 1 : ''}`}.`;
        if (!this.#prefix)
            return;
        this.#initial ??= this.#state.choices;
        this.#entry = history.state?.[this.#prefix] ?? 0;
        this.#read();
    }
    /** Gives what was typed a history entry of its own. */
    commit() {
        const chosen = encode(this.#state.choices, this.#initial);
        const url = this.#url(chosen);
        const before = this.#url(this.#committed);
        if (!this.#prefix || url === before)
            return;
        this.#try(() => {
            const { state } = history;
            const isPlain = state === null || Object.getPrototypeOf(state) === Object.prototype;
            const marked = (entry) => (isPlain ? { ...state, [this.#prefix]: entry } : state);
            history.replaceState(marked(this.#entry), '', before);
            history.pushState(marked(this.#entry + 1), '', url);
            if (this.#leaving)
                this.#places.set(this.#entry, this.#leaving);
            this.#entry += 1;
            this.#committed = chosen;
        });
        this.#leaving = undefined;
    }
    /** While a visitor types, the URL changes in the history entry that is there. */
    #onChange({ after, reason }) {
        if (!this.#prefix || reason === 'history' || reason === 'program')
            return;
        this.#leaving ??= { scroll: scrollY, control: this.#control() };
        if (reason === 'choice')
            this.commit();
        else {
            const url = this.#url(encode(after, this.#initial));
            this.#try(() => history.replaceState(history.state, '', url));
        }
    }
    /** In a sandboxed frame, or past as many changes as the browser allows at once, the page still works. */
    #try(act) {
        try {
            act();
        }
        catch {
            // The URL stays as it was.
        }
    }
    /** The element's own parameters in the URL. */
    #own() {
        const start = this.#prefix.length;
        return [...new URL(location.href).searchParams]
            .filter(([name]) => name.startsWith(this.#prefix) && NAMES.includes(name.slice(start)))
            .map(([name, value]) => [name.slice(start), value]);
    }
    /** The URL with `own` for the element's own parameters. */
    #url(own) {
        const url = new URL(location.href);
        for (const name of NAMES)
            url.searchParams.delete(this.#prefix + name);
        for (const [name, value] of own)
            url.searchParams.append(this.#prefix + name, value);
        return url.href;
    }
    #read() {
        const own = this.#own();
        this.#committed = own;
        this.#leaving = undefined;
        const choices = own.length ? decode(own) : this.#initial;
        if (choices)
            this.#state.change(choices, 'history');
    }
    #onPopState = async ({ state }) => {
        if (!this.#prefix)
            return;
        // Its scroll is the browser's to remember: by now it may be that of the entry that comes.
        this.#places.set(this.#entry, { control: this.#control() });
        this.#entry = state?.[this.#prefix] ?? 0;
        this.#read();
        await this.#host.updateComplete;
        const place = this.#places.get(this.#entry);
        // Without one, as after a reload, the browser knows where.
        if (!place)
            return;
        this.#controls()[place.control]?.focus({ preventScroll: true });
        const { scroll: top } = place;
        if (top === undefined)
            return;
        scrollTo({ top, behavior: 'instant' });
        // Again after the browser's own try, which may be from when the list was shorter.
        await nextPaint();
        scrollTo({ top, behavior: 'instant' });
    };
    #controls() {
        return [...this.#host.renderRoot.querySelectorAll('button, input, select')];
    }
    #control() {
        return this.#controls().indexOf(this.#host.shadowRoot?.activeElement);
    }
}

export { UrlState };
