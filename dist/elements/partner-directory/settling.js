import { nextPaint } from '../../feed/load/scheduling.js';

/**
 * Lets what takes longer follow the first cards: the filters.
 *
 * @param wake makes names of countries ready, whose first use in a page takes tens of milliseconds.
 * It is called while the feed is on its way, when there is nothing else to do.
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
        isSettled: () => isSettled,
        /** The first cards are there. */
        begin: () => (settled ??= settle()),
        /** Settles when it is time; nothing before there are cards. */
        settled: () => settled,
    };
}

export { settling };
