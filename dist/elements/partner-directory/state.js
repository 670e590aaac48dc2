/** What is asked of a directory, in one place. Whoever wants to know of changes subscribes. */
class DirectoryState {
    constructor() {
        this.choices = { query: '', filters: new Map(), order: undefined, pages: 1 };
        /** Who made the last change. */
        this.reason = 'program';
        this.#listeners = [];
    }
    #listeners;
    /** Listeners are called in turn, before anything is rendered. */
    subscribe(listener) {
        this.#listeners.push(listener);
    }
    /** Another search begins at its first page. What changes nothing is no change. */
    change(patch, reason) {
        const before = this.choices;
        const after = { ...before, pages: 1, ...patch };
        const keys = Object.keys(patch);
        if (keys.every((key) => before[key] === after[key]))
            return;
        this.choices = after;
        this.reason = reason;
        for (const listener of this.#listeners)
            listener({ before, after, reason });
    }
}

export { DirectoryState };
