import type { ContactPoint } from '../view/contact-points.js';
import type { Organization, ParsedFeed, Problem, Feed } from '../feed/model.js';
import type { FeedError } from '../feed/feed-error.js';
import type { Filters } from '../search/facets.js';

// The browser's own class, even if a library has replaced `window.Event`, or an old polyfill
// `window.CustomEvent`. Node has a `MessageEvent` too.
const NativeEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

const FROM_VISITOR = { bubbles: true, composed: true };

/** A feed was fetched, checked and put on screen. Does not bubble. */
export class DirectoryLoadEvent extends NativeEvent {
  readonly feed: Feed;
  /** What was repaired or refused, for the keeper of the feed. */
  readonly problems: readonly Problem[];

  constructor({ feed, problems }: ParsedFeed) {
    super('directory-load');
    this.feed = feed;
    this.problems = problems;
  }
}

/** There is no feed to show, or only an older copy. Does not bubble. */
export class DirectoryErrorEvent extends NativeEvent {
  /** `reason` is the kind of failure, and `message` says what a developer can do. */
  readonly error: FeedError;

  constructor(error: FeedError) {
    super('directory-error');
    this.error = error;
  }
}

/** A visitor changed what is shown. Bubbles and is composed. */
export class DirectoryFilterEvent extends NativeEvent {
  /** What is in the search box. */
  readonly query: string;
  /** The chosen values by facet. */
  readonly filters: Filters;
  /** How many organisations match. */
  readonly total: number;

  constructor(query: string, filters: Filters, total: number) {
    super('directory-filter', FROM_VISITOR);
    this.query = query;
    this.filters = filters;
    this.total = total;
  }
}

/** A visitor followed or copied a way to reach an organisation. Bubbles and is composed. */
export class OrgContactEvent extends NativeEvent {
  readonly org: Organization;
  /** What can be followed or copied: the name of a person alone cannot. */
  readonly kind: Exclude<ContactPoint['kind'], 'person'>;
  /** The number or address, as shown. */
  readonly value: string;
  readonly action: 'open' | 'copy';

  constructor(
    org: Organization,
    kind: OrgContactEvent['kind'],
    value: string,
    action: 'open' | 'copy',
  ) {
    super('org-contact', FROM_VISITOR);
    this.org = org;
    this.kind = kind;
    this.value = value;
    this.action = action;
  }
}

/** The events by name. */
export interface DirectoryEventMap {
  'directory-load': DirectoryLoadEvent;
  'directory-error': DirectoryErrorEvent;
  'directory-filter': DirectoryFilterEvent;
  'org-contact': OrgContactEvent;
}

declare global {
  interface HTMLElementEventMap extends DirectoryEventMap {}
}
