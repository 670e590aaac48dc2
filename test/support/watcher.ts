import {
  type FeedState,
  type FeedWatch,
  watchFeed,
  type WatchOptions,
} from '../../src/feed/load/feed-store.js';

const watches: FeedWatch[] = [];

afterEach(() => {
  for (const watch of watches.splice(0)) watch.release();
});

/**
 * Watches a feed until the test ends, and keeps every state; `reached` waits for a status. Where it
 * would wait before another try, it does not, but keeps the time in `waits`.
 */
export function watcher(src: string, options: WatchOptions = {}) {
  const states: FeedState[] = [];
  const waits: number[] = [];
  let heard = () => {};
  const wait = async (milliseconds: number) => waits.push(milliseconds);
  const watch = watchFeed(src, { base: document.baseURI, wait, ...options }, (state) => {
    states.push(state);
    heard();
  });
  watches.push(watch);
  return {
    ...watch,
    states,
    waits,
    statuses: () => states.map(({ status }) => status),
    async reached(
      status: FeedState['status'],
      isMeant: (state: FeedState) => boolean = () => true,
    ): Promise<FeedState> {
      for (;;) {
        const last = states.at(-1);
        if (last?.status === status && isMeant(last)) return last;
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    },
  };
}

/** The reason of a state that is `failed` or `stale`. */
export const reasonOf = (state: FeedState | undefined) =>
  state && 'error' in state ? state.error.reason : undefined;
