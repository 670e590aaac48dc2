import type { ReactiveControllerHost } from 'lit';
import { nextPaint } from '../../feed/load/scheduling.js';

/**
 * Delays what takes longer until the first cards are on screen: the filters.
 *
 * @param wake prepares the names of countries, whose first use takes tens of milliseconds in
 * languages other than English. Called while the feed is on its way, when there is nothing else to
 * do.
 */
export function settling(host: ReactiveControllerHost, wake: () => unknown) {
  let isSettled = false;
  let settled: Promise<void> | undefined;

  const settle = async () => {
    await nextPaint();
    isSettled = true;
    host.requestUpdate();
  };

  host.addController({ hostConnected: () => setTimeout(wake) });

  return {
    /** Whether it is time for what takes longer. */
    isSettled: () => isSettled,
    /** The first cards are on screen. */
    begin: () => (settled ??= settle()),
    /** Settles when it is time. Undefined before there are cards. */
    settled: () => settled,
  };
}
