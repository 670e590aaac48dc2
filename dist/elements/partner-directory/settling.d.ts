import type { ReactiveControllerHost } from 'lit';
/**
 * Delays what takes longer until the first cards are on screen: the filters.
 *
 * @param wake prepares the names of countries, whose first use in a page takes tens of
 * milliseconds. Called while the feed is on its way, when there is nothing else to do.
 */
export declare function settling(host: ReactiveControllerHost, wake: () => void): {
    /** Whether it is time for what takes longer. */
    isSettled: () => boolean;
    /** The first cards are on screen. */
    begin: () => Promise<void>;
    /** Settles when it is time. Undefined before there are cards. */
    settled: () => Promise<void> | undefined;
};
