import type { ReactiveControllerHost } from 'lit';
/**
 * Delays what takes longer until the first cards are on screen: the filters, and all other cards. In
 * place of a fallback, which somebody may read already, everything comes at once.
 *
 * @param wake prepares the names of countries, whose first use takes tens of milliseconds in
 * languages other than English. Called while the feed is on its way, when there is nothing else to
 * do.
 */
export declare function settling(host: ReactiveControllerHost & Element, wake: () => unknown): {
    /** Whether it is time for what takes longer. */
    isSettled: () => boolean;
    /** The first cards are on screen. */
    begin: () => Promise<void>;
    /** Settles when it is time. Undefined before there are cards. */
    settled: () => Promise<void> | undefined;
};
