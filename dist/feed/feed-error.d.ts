/** Why there is no feed. Each cause has its own sentence for visitors, in `locales/`. */
export type FeedErrorReason = 
/** The element has neither a `src`, nor a `feed`, nor a directory around it. */
'no-src'
/** `src` is not a URL, not http(s), or http: on an https: page. */
 | 'bad-src'
/** Refused, DNS, offline, or no `Access-Control-Allow-Origin`. */
 | 'network'
/** The total deadline passed. */
 | 'timeout'
/** A response whose status is not 2xx. */
 | 'http'
/** Larger than the limit. */
 | 'too-large'
/** Not UTF-8, or not JSON. */
 | 'not-json'
/** JSON, but not a feed. */
 | 'wrong-shape'
/** A major version that this build does not know. */
 | 'unknown-version'
/** The feed has no organisation with this `org-id`. */
 | 'no-org';
/** What went wrong on the way from a URL to a checked feed. `message` is for developers. */
export declare class FeedError extends Error {
    readonly name = "FeedError";
    readonly reason: FeedErrorReason;
    constructor(reason: FeedErrorReason, message: string, options?: ErrorOptions);
    /** The response that was refused, if its status was the reason. */
    get response(): Response | undefined;
    /** Whether the publisher has removed the feed permanently (RFC 9110, section 15.5.11). */
    get isGone(): boolean;
}
