/** What went wrong on the way from an address to a checked feed. `message` is for developers. */
class FeedError extends Error {
    constructor(reason, message, options) {
        super(message, options);
        this.name = 'FeedError';
        this.reason = reason;
    }
}

export { FeedError };
