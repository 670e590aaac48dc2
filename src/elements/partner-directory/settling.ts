import type { ReactiveControllerHost } from 'lit';
import { nextPaint, yieldToMain } from '../../feed/load/scheduling.js';
import type { Translator } from '../../i18n/translator.js';

/**
 * Lets what takes longer follow the first cards: the filters, whose names take tens of milliseconds
 * the first time.
 */
export function settling(host: ReactiveControllerHost) {
  let isSettled = false;
  let settled: Promise<void> | undefined;

  const settle = async (names: Translator | undefined) => {
    await nextPaint();
    // Its first use in a page takes tens of milliseconds: a task of its own.
    names?.wake();
    await yieldToMain();
    isSettled = true;
    host.requestUpdate();
  };

  return {
    /** Whether it is time for what takes longer. */
    isSettled: () => isSettled,
    /**
     * The first cards are there.
     *
     * @param names gives the names of what can be chosen; nothing where there are no filters.
     */
    begin: (names: Translator | undefined) => (settled ??= settle(names)),
    /** Settles when it is time; nothing before there are cards. */
    settled: () => settled,
  };
}
