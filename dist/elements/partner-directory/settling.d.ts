import type { ReactiveControllerHost } from 'lit';
/**
 * Lets what takes longer follow the first cards: the filters.
 *
 * @param wake makes names of countries ready, whose first use in a page takes tens of milliseconds.
 * It is called while the feed is on its way, when there is nothing else to do.
 */
export declare function settling(host: ReactiveControllerHost, wake: () => void): {
    /** Whether it is time for what takes longer. */
    isSettled: () => boolean;
    /** The first cards are there. */
    begin: () => Promise<void>;
    /** Settles when it is time; nothing before there are cards. */
    settled: () => Promise<void> | undefined;
};
