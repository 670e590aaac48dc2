import type { ContactPoint } from '../view/contact-points.js';
import type { Organization, ParsedFeed, Problem, Feed } from '../feed/model.js';
import type { FeedError } from '../feed/feed-error.js';
import type { Filters } from '../search/facets.js';
declare const NativeEvent: typeof Event;
/** A feed was fetched, checked and put on screen. Does not bubble. */
export declare class DirectoryLoadEvent extends NativeEvent {
    readonly feed: Feed;
    /** What was repaired or refused, for the keeper of the feed. */
    readonly problems: readonly Problem[];
    constructor({ feed, problems }: ParsedFeed);
}
/** There is no feed to show, or only an older copy. Does not bubble. */
export declare class DirectoryErrorEvent extends NativeEvent {
    /** `reason` is the kind of failure, and `message` says what a developer can do. */
    readonly error: FeedError;
    constructor(error: FeedError);
}
/** A visitor changed what is shown. Bubbles and is composed. */
export declare class DirectoryFilterEvent extends NativeEvent {
    /** What is in the search box. */
    readonly query: string;
    /** The chosen values by facet. */
    readonly filters: Filters;
    /** How many organisations match. */
    readonly total: number;
    constructor(query: string, filters: Filters, total: number);
}
/** A visitor followed or copied a way to reach an organisation. Bubbles and is composed. */
export declare class OrgContactEvent extends NativeEvent {
    readonly org: Organization;
    /** What can be followed or copied: the name of a person alone cannot. */
    readonly kind: Exclude<ContactPoint['kind'], 'person'>;
    /** The number or address, as shown. */
    readonly value: string;
    readonly action: 'open' | 'copy';
    constructor(org: Organization, kind: OrgContactEvent['kind'], value: string, action: 'open' | 'copy');
}
/** The events by name. */
export interface DirectoryEventMap {
    'directory-load': DirectoryLoadEvent;
    'directory-error': DirectoryErrorEvent;
    'directory-filter': DirectoryFilterEvent;
    'org-contact': OrgContactEvent;
}
declare global {
    interface HTMLElementEventMap extends DirectoryEventMap {
    }
}
export {};
