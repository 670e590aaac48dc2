/** What went wrong on the way from a URL to a checked feed. `message` is for developers. */
class FeedError extends Error {
    constructor(reason, message, options) {
        super(message, options);
        this.name = 'FeedError';
        this.reason = reason;
    }
    /** The response that was refused, if its status was the reason. */
    get response() {
        return this.cause instanceof Response ? this.cause : undefined;
    }
    /** Whether the publisher has removed the feed permanently (RFC 9110, section 15.5.11). */
    get isGone() {
        return this.response?.status === 410;
    }
}

export { FeedError };
