/** All orders, as a visitor is offered them. */
const ORDERS = ['category', 'relevance', 'name', 'checked'];
const NOTHING = { query: '', filters: new Map(), order: undefined, pages: 1 };
/**
 * What is searched for and chosen in a directory, in one place. Other parts subscribe to its
 * changes.
 */
class DirectoryState {
    constructor() {
        /** The last change, which led to the current choices. */
        this.last = { before: NOTHING, after: NOTHING, reason: 'program' };
        this.#listeners = [];
    }
    #listeners;
    get choices() {
        return this.last.after;
    }
    /** Listeners are called in turn, before anything is rendered. */
    subscribe(listener) {
        this.#listeners.push(listener);
    }
    /** A new search begins at its first page. A patch that changes nothing is not a change. */
    change(patch, reason) {
        const before = this.choices;
        const after = { ...before, pages: 1, ...patch };
        const keys = Object.keys(patch);
        if (keys.every((key) => before[key] === after[key]))
            return;
        this.last = { before, after, reason };
        for (const listener of this.#listeners)
            listener(this.last);
    }
}

export { DirectoryState, ORDERS };
