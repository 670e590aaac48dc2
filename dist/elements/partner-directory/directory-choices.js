import { DirectoryOptionsElement } from './directory-options.js';
import { DirectoryState } from './state.js';

/** What a visitor may choose in a directory, for scripts to read and to set. */
class DirectoryChoicesElement extends DirectoryOptionsElement {
    constructor() {
        super(...arguments);
        this.state = new DirectoryState();
    }
    static { this.properties = {
        query: {},
        filters: { attribute: false },
        order: { attribute: false },
    }; }
    /** What is in the search box. The attribute sets what is in it at first. */
    get query() {
        return this.state.choices.query;
    }
    set query(query) {
        this.state.change({ query: `${query ?? ''}` }, 'program');
    }
    /**
     * The chosen values by facet. An organisation must have any of the values of a facet, for every
     * facet.
     */
    get filters() {
        return this.state.choices.filters;
    }
    set filters(filters) {
        this.state.change({ filters }, 'program');
    }
    /**
     * `category`, `relevance`, `name` or `checked`. By default `relevance` if something is searched
     * for, and otherwise `category`.
     */
    get order() {
        return this.state.choices.order;
    }
    set order(order) {
        this.state.change({ order }, 'program');
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        this.#preset(changed, 'category');
        this.#preset(changed, 'country');
    }
    #preset(changed, facet) {
        const value = this[facet];
        if (!changed.has(facet) || !value)
            return;
        const id = facet === 'country' ? value.toUpperCase() : value;
        this.filters = new Map(this.filters).set(facet, new Set([id]));
    }
}

export { DirectoryChoicesElement };
