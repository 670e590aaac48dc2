import { nextPaint } from '../../feed/load/scheduling.js';

const FACETS = ['category', 'country', 'offers', 'phases', 'languages'];
const ORDERS = ['category', 'relevance', 'name', 'checked'];
/** As many pages are brought back at most: an address can be anybody's. */
const MOST_PAGES = 50;
/**
 * Keeps what a visitor has chosen in the page's address, under a key of the element's own, and
 * brings it back. What others have in the address and in `history.state` stays.
 */
class UrlState {
    #host;
    #save;
    #restore;
    /** What the names of the element's own parameters begin with; empty while it has none. */
    #key = '';
    #initial;
    /** The parameters of the last choice that has a history entry of its own. */
    #committed = [];
    /** Where a visitor was when each history entry was left, by a number that its state holds. */
    #places = new Map();
    #entry = 0;
    #leaving;
    /**
     * @param save gives what is chosen now.
     * @param restore takes over what was chosen.
     */
    constructor(host, save, restore) {
        this.#host = host;
        this.#save = save;
        this.#restore = restore;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('popstate', this.#onPopState);
    }
    hostDisconnected() {
        removeEventListener('popstate', this.#onPopState);
    }
    /** Takes over what the address says, where it says something. */
    start() {
        const { syncUrl, localName } = this.#host;
        const all = [...document.querySelectorAll(`${localName}[sync-url]`)];
        const place = Math.max(all.indexOf(this.#host), 0);
        this.#key = syncUrl === null ? '' : `${syncUrl || `directory${place ? place + 1 : ''}`}.`;
        if (!this.#key)
            return;
        this.#initial ??= this.#save();
        this.#entry = history.state?.[this.#key] ?? 0;
        this.#read();
    }
    /** To be called before a choice changes anything: this is where Back comes back to. */
    leave() {
        this.#leaving ??= { scroll: scrollY, control: this.#control() };
    }
    /**
     * Puts what is chosen now into the address: in the entry that is there while a visitor types, in
     * one of its own once it is settled (`commit`).
     */
    write({ commit }) {
        if (!this.#key)
            return;
        const chosen = this.#chosen();
        const url = this.#url(chosen);
        const before = this.#url(this.#committed);
        if (commit && url === before)
            return;
        const { state } = history;
        try {
            if (!commit)
                return history.replaceState(state, '', url);
            const isPlain = state === null || Object.getPrototypeOf(state) === Object.prototype;
            const marked = (entry) => (isPlain ? { ...state, [this.#key]: entry } : state);
            history.replaceState(marked(this.#entry), '', before);
            history.pushState(marked(this.#entry + 1), '', url);
            if (this.#leaving)
                this.#places.set(this.#entry, this.#leaving);
            this.#entry += 1;
            this.#committed = chosen;
        }
        catch {
            // A sandboxed frame, or more changes than the browser allows at once: the page still works.
        }
        this.#leaving = undefined;
    }
    #chosen() {
        const { query, filters, order, pages } = this.#save();
        const chosen = [
            ...(query ? [['q', query]] : []),
            ...[...filters].flatMap(([facet, values]) => [...(values ?? [])].map((each) => [facet, each])),
            ...(order ? [['order', order]] : []),
            ...(pages > 1 ? [['pages', `${pages}`]] : []),
        ];
        // What was there at first was cleared: said so, lest it come back.
        const wasPreset = this.#initial?.query || this.#initial?.filters.size;
        if (!chosen.length && wasPreset)
            chosen.push(['q', '']);
        return chosen.map(([name = '', value = '']) => [this.#key + name, value]);
    }
    /** The element's own parameters in the address. */
    #own() {
        const names = ['q', 'order', 'pages', ...FACETS].map((name) => this.#key + name);
        return [...new URL(location.href).searchParams].filter(([name]) => names.includes(name));
    }
    /** The address with `own` for the element's own parameters. */
    #url(own) {
        const url = new URL(location.href);
        for (const [name] of this.#own())
            url.searchParams.delete(name);
        for (const [name, value] of own)
            url.searchParams.append(name, value);
        return url.href;
    }
    #read() {
        const own = this.#own();
        this.#committed = own;
        this.#leaving = undefined;
        if (!own.length) {
            if (this.#initial)
                this.#restore(this.#initial);
            return;
        }
        const all = (name) => own.flatMap(([each, value]) => (each === this.#key + name ? [value] : []));
        const [query = ''] = all('q');
        const [order = ''] = all('order');
        const pages = Math.trunc(Number(all('pages')[0])) || 1;
        this.#restore({
            query,
            filters: new Map(FACETS.map((facet) => [facet, new Set(all(facet))]).filter(([, { size }]) => size)),
            order: ORDERS.includes(order) ? order : undefined,
            pages: Math.min(Math.max(pages, 1), MOST_PAGES),
        });
    }
    #onPopState = async ({ state }) => {
        if (!this.#key)
            return;
        // Its scroll is the browser's to remember: by now it may be that of the entry that comes.
        this.#places.set(this.#entry, { control: this.#control() });
        this.#entry = state?.[this.#key] ?? 0;
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
