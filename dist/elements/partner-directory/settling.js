import { nextPaint } from '../../feed/load/scheduling.js';
import { hasFallback } from './torn-fallback.js';

/**
 * Delays what takes longer until the first cards are on screen: the filters, and all other cards. In
 * place of a fallback, which somebody may read already, everything comes at once.
 *
 * @param wake prepares the names of countries, whose first use takes tens of milliseconds in
 * languages other than English. Called while the feed is on its way, when there is nothing else to
 * do.
 */
function settling(host, wake) {
    let isSettled = false;
    let settled;
    const settle = async () => {
        await nextPaint();
        isSettled = true;
        host.requestUpdate();
    };
    host.addController({ hostConnected: () => setTimeout(wake) });
    return {
        /** Whether it is time for what takes longer. */
        isSettled: () => isSettled || hasFallback(host),
        /** The first cards are on screen. */
        begin: () => (settled ??= settle()),
        /** Settles when it is time. Undefined before there are cards. */
        settled: () => settled,
    };
}

export { settling };
