import { waitUntil as wait } from '@open-wc/testing';

/** Less than the limit of a test, in milliseconds, and more than a browser needs that gets little CPU. */
const PATIENCE = 30_000;

/**
 * Waits until something is there. How long that takes says nothing: a test that never sees it fails.
 *
 * @param isThere asked again and again
 * @param what for the message of a failure
 */
export const waitUntil = (isThere: () => unknown, what?: string): Promise<void> =>
  wait(isThere, what, { interval: 10, timeout: PATIENCE });
