import type { ReactiveControllerHost } from 'lit';
import { nextPaint, yieldToMain } from '../../feed/load/scheduling.js';
import type { Translator } from '../../i18n/translator.js';

/**
 * Delays what takes longer until the first cards are on screen: the names in the filters take tens
 * of milliseconds the first time.
 */
export function settling(host: ReactiveControllerHost) {
  let isSettled = false;
  let settled: Promise<void> | undefined;

  const settle = async (translator: Translator) => {
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
    /** The first cards are on screen. */
    begin: (translator: Translator) => (settled ??= settle(translator)),
    /** Settles when it is time. Undefined before there are cards. */
    settled: () => settled,
  };
}
