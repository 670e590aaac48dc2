import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Filters } from '../../search/facets.js';
import type { Order } from '../../search/source.js';
import { DirectoryOptionsElement } from './directory-options.js';
import { DirectoryState } from './state.js';

/** What a visitor may choose in a directory, for scripts to read and to set. */
export abstract class DirectoryChoicesElement extends DirectoryOptionsElement {
  static override properties: PropertyDeclarations = {
    query: {},
    filters: { attribute: false },
    order: { attribute: false },
  };

  protected readonly state = new DirectoryState();

  /** What is in the search box. The attribute sets what is in it at first. */
  get query(): string {
    return this.state.choices.query;
  }

  set query(query: string) {
    this.state.change({ query: `${query ?? ''}` }, 'program');
  }

  /**
   * The chosen values by facet. An organisation must have any of the values of a facet, for every
   * facet.
   */
  get filters(): Filters {
    return this.state.choices.filters;
  }

  set filters(filters: Filters) {
    this.state.change({ filters }, 'program');
  }

  /**
   * `category`, `relevance`, `name` or `checked`. By default `relevance` if something is searched
   * for, and otherwise `category`.
   */
  get order(): Order | undefined {
    return this.state.choices.order;
  }

  set order(order: Order | undefined) {
    this.state.change({ order }, 'program');
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    this.#preset(changed, 'category');
    this.#preset(changed, 'country');
  }

  #preset(changed: PropertyValues<this>, facet: 'category' | 'country') {
    const value = this[facet];
    if (!changed.has(facet) || !value) return;
    const id = facet === 'country' ? value.toUpperCase() : value;
    this.filters = new Map(this.filters).set(facet, new Set([id]));
  }
}
