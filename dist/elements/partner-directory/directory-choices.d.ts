import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Filters } from '../../search/facets.js';
import type { Order } from '../../search/source.js';
import { DirectoryOptionsElement } from './directory-options.js';
import { DirectoryState } from './state.js';
/** What a visitor may choose in a directory, for scripts to read and to set. */
export declare abstract class DirectoryChoicesElement extends DirectoryOptionsElement {
    #private;
    static properties: PropertyDeclarations;
    protected readonly state: DirectoryState;
    /** What is in the search box. The attribute sets what is in it at first. */
    get query(): string;
    set query(query: string);
    /**
     * The chosen values by facet. An organisation must have any of the values of a facet, for every
     * facet.
     */
    get filters(): Filters;
    set filters(filters: Filters);
    /**
     * `category`, `relevance`, `name` or `checked`. By default `relevance` if something is searched
     * for, and otherwise `category`.
     */
    get order(): Order | undefined;
    set order(order: Order | undefined);
    protected willUpdate(changed: PropertyValues<this>): void;
}
