/**
 * The feed's model, contract 1.0. Names are those of the Open Referral Human Services Data
 * Specification (HSDS) wherever it has one, and the same in the JSON and here, so that a checked
 * model is itself a valid feed. `parse-feed.ts` is the only code that makes one from untrusted
 * JSON.
 */
export interface Feed {
    /** The contract's version, `major.minor`. */
    readonly version: string;
    readonly title: string;
    /** BCP 47 tag of every string that is not inside `translations`. */
    readonly language: string;
    /** BCP 47 tags of the languages that the publisher promises. */
    readonly languages?: readonly string[];
    readonly feed_url?: string;
    /** The URL of a search service for the whole list: see docs/developer/search-service.md. */
    readonly search_url?: string;
    readonly home_page_url?: string;
    /** The URL that corrections are sent to, as JSON Patch (RFC 6902), instead of by e-mail. */
    readonly corrections_url?: string;
    readonly license?: string;
    readonly publisher?: Publisher;
    /** RFC 3339 date or date-time. */
    readonly updated?: string;
    /** How many days after its `assured_date` an organisation is due for review. */
    readonly review_after_days: number;
    readonly page?: Page;
    readonly tips?: Tips;
    /** Order in the feed is order on the page. */
    readonly categories: readonly Category[];
    readonly community?: Community;
    readonly organizations: readonly Organization[];
    readonly translations?: Translations<'title'>;
}
/** Texts in other languages than the feed's own, by BCP 47 tag. */
export type Translations<Key extends string> = Readonly<Record<string, Readonly<Partial<Record<Key, string>>>>>;
export interface Publisher {
    readonly name?: string;
    readonly email?: string;
    readonly url?: string;
}
/** The frame around tips and list. */
export interface Page {
    readonly title?: string;
    readonly summary?: string;
    readonly image?: Image;
    readonly resources_heading?: string;
    readonly resources_intro?: string;
    readonly translations?: Translations<'title' | 'summary' | 'resources_heading' | 'resources_intro'>;
}
export interface Image {
    /** An absolute https address. */
    readonly src?: string;
    readonly alt?: string;
}
export interface Tips {
    readonly heading?: string;
    readonly items: readonly Tip[];
    readonly translations?: Translations<'heading'>;
}
export interface Tip {
    readonly id: string;
    readonly title?: string;
    /** Plain text; a blank line separates paragraphs. */
    readonly text: string;
    readonly applies_to?: {
        readonly category_ids?: readonly string[];
        readonly countries?: readonly string[];
    };
    /** The publisher's words before a repair; not shown. */
    readonly source_text?: Readonly<Record<string, string>>;
    readonly translations?: Translations<'title' | 'text'>;
}
export interface Category {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parent_id?: string;
    readonly term_uri?: string;
    readonly translations?: Translations<'name' | 'description'>;
}
export interface Community {
    /** `{return}` in it stands for the URL to return to. */
    readonly login_url?: string;
    readonly register_url?: string;
    readonly comments?: {
        /** `wordpress` and `adapter` are for the optional script `comments.js`. */
        readonly mode: 'off' | 'link' | 'events' | 'wordpress' | 'adapter';
        /** The page for comments; for `wordpress`, the root of its REST API. */
        readonly url?: string;
        /** For `wordpress`: the id of the post that has the comments. */
        readonly post?: number;
        readonly login_required?: boolean;
    };
    readonly share?: boolean;
}
export type OrganizationStatus = 'active' | 'inactive' | 'defunct' | 'temporarily closed';
export interface Organization {
    /** Slug or UUID, never reused. */
    readonly id: string;
    readonly name: string;
    /** `derived`: the feed's keeper took the name from the description. */
    readonly name_source?: 'given' | 'derived';
    readonly alternate_name?: string;
    /** Plain text; a blank line separates paragraphs. */
    readonly description?: string;
    readonly category_ids: readonly string[];
    readonly email?: string;
    /** Absolute http or https address. */
    readonly website?: string;
    readonly additional_emails?: readonly LabelledEmail[];
    readonly additional_websites?: readonly LabelledWebsite[];
    readonly phones?: readonly Phone[];
    readonly contacts?: readonly Contact[];
    readonly locations?: readonly Location[];
    /** ISO 3166 alpha-2 codes of where the organisation works, upper-case. */
    readonly countries?: readonly string[];
    /** BCP 47 tags of its working languages. */
    readonly languages?: readonly string[];
    readonly offers?: readonly string[];
    readonly phases?: readonly string[];
    readonly services?: readonly Service[];
    /** An absolute https address. */
    readonly logo?: string;
    readonly parent_organization_id?: string;
    readonly organization_identifiers?: readonly OrganizationIdentifier[];
    readonly status?: OrganizationStatus;
    readonly alert?: string;
    readonly assured_date?: string;
    readonly last_modified?: string;
    readonly checks?: readonly Check[];
    /** The publisher's words before a repair; not shown. */
    readonly source_text?: Readonly<Record<string, string>>;
    readonly translations?: Translations<'name' | 'alternate_name' | 'description' | 'alert'>;
}
export interface LabelledEmail {
    /** May be the main one, for its label; empty where the label is all there is. */
    readonly email: string;
    readonly label?: string;
}
export interface LabelledWebsite {
    /** May be the main one, for its label; empty where the label is all there is. */
    readonly url: string;
    readonly label?: string;
}
export interface Phone {
    /** Shown as written. */
    readonly number: string;
    readonly type?: string;
    readonly extension?: string;
    readonly description?: string;
    readonly languages?: readonly string[];
}
export interface Contact {
    readonly name?: string;
    readonly title?: string;
    readonly email?: string;
    readonly phones?: readonly Phone[];
}
export interface Location {
    readonly name?: string;
    readonly latitude?: number;
    readonly longitude?: number;
    readonly addresses?: readonly Address[];
    /** The place's own. */
    readonly phones?: readonly Phone[];
    readonly contacts?: readonly Contact[];
    /** When it is open. */
    readonly schedules?: readonly Schedule[];
}
/** Opening hours that repeat (RFC 5545, as in HSDS). */
export interface Schedule {
    /** The hours in words. */
    readonly description?: string;
    /** We have words only for `WEEKLY`. */
    readonly freq?: string;
    readonly interval?: number;
    /** Days of the week, such as `MO,TU`. */
    readonly byday?: string;
    /** `HH:MM` */
    readonly opens_at?: string;
    readonly closes_at?: string;
    /** The first and last day of these hours. */
    readonly valid_from?: string;
    readonly valid_to?: string;
}
export interface Address {
    /** The person a letter is for. */
    readonly attention?: string;
    readonly address_1?: string;
    readonly address_2?: string;
    readonly city?: string;
    readonly region?: string;
    readonly state_province?: string;
    readonly postal_code?: string;
    readonly country?: string;
}
export interface Service {
    readonly id?: string;
    readonly name: string;
    readonly status?: string;
    readonly url?: string;
    readonly description?: string;
}
export interface OrganizationIdentifier {
    readonly identifier: string;
    readonly identifier_scheme?: string;
}
/** What the command found at a website. The browser never writes it. */
export interface Check {
    readonly url: string;
    readonly state: 'ok' | 'moved' | 'gone' | 'hijacked';
    readonly checked?: string;
    readonly archive_url?: string;
}
/** A repair or a refusal, for the person who keeps the feed. Never shown to visitors. */
export interface Problem {
    /** Where, as a JSON Pointer (RFC 6901), such as `/organizations/3/website`. */
    readonly path: string;
    /** What was read, as JSON, cut to 80 characters. */
    readonly read: string;
    /** The repaired value as JSON, or `undefined` if it was removed. */
    readonly made: string | undefined;
    /** One sentence: what is wrong and what to do. */
    readonly message: string;
}
/** A feed that has been checked, and what was repaired in it. */
export interface ParsedFeed {
    readonly feed: Feed;
    readonly problems: readonly Problem[];
    /** There is more to come: `organizations` and `problems` still grow in place. */
    readonly partial?: boolean;
    /** The feed had more than the limit. */
    readonly cut?: boolean;
    /**
     * What the document has besides its organisations, unchecked: for answers of a search service.
     */
    readonly document?: unknown;
    /** When the server sent it: an HTTP-date (RFC 9110, section 5.6.7). */
    readonly date?: string | undefined;
}
