import { nextPaint, yieldToMain } from '../../feed/load/scheduling.js';

/**
 * Lets what takes longer follow the first cards: the filters, whose names take tens of milliseconds
 * the first time.
 */
function settling(host) {
    let isSettled = false;
    let settled;
    const settle = async (translator) => {
        await nextPaint();
        // Its first use in a page takes tens of milliseconds: a task of its own.
        translator.wake();
        await yieldToMain();
        isSettled = true;
        host.requestUpdate();
    };
    return {
        /** Whether it is time for what takes longer. */
        isSettled: () => isSettled,
        /** The first cards are there. */
        begin: (translator) => (settled ??= settle(translator)),
        /** Settles when it is time; nothing before there are cards. */
        settled: () => settled,
    };
}

export { settling };
