/**
 * Tells when the button for more organisations comes into view, because somebody has read down to
 * it.
 */
export declare function prefetcher(onSeen: () => void): {
    stop: () => void;
    /** @param button looked up again each time that the directory is drawn. */
    watch(button: Element | null): void;
};
