import type { ParsedFeed } from './feed.js';
import type { FeedError } from './feed-error.js';
import { feedUrl, loadFeed, type LoadOptions } from './load.js';

/** Where a feed stands. `parsed` is whatever may be on screen meanwhile. */
export type FeedState =
  /** `parsed`: as much as has come of a big feed (`partial`), or the copy from before a `reload`. */
  | { readonly status: 'loading'; readonly parsed?: ParsedFeed | undefined }
  | { readonly status: 'ready'; readonly parsed: ParsedFeed }
  /** `parsed`: what came before the fault (`partial`), or the copy from before a `reload`. */
  | {
      readonly status: 'failed';
      readonly parsed?: ParsedFeed | undefined;
      readonly error: FeedError;
    };

export type FeedListener = (state: FeedState) => void;

export type WatchOptions = Omit<LoadOptions, 'cache' | 'onPartial' | 'signal'>;

export interface FeedWatch {
  /** Asks the server again, for everyone who watches this address. */
  reload(): void;
  /** Ends the watch; the listener is not called again. */
  release(): void;
}

interface SharedFeed {
  readonly listeners: Set<FeedListener>;
  state: FeedState;
  load(cache?: RequestCache): void;
  stop(): void;
}

const sharedFeeds = new Map<string, SharedFeed>();

/**
 * Watches the feed at an address. All who watch one address share one request and one model, which
 * live until the last of them lets go. A failure is not kept: the next to watch asks again.
 *
 * The listener is called at once, before this function returns, with the state as it is, and then
 * on every change. Nothing is thrown for a bad `src`: its state is `failed`.
 */
export function watchFeed(src: string, options: WatchOptions, listener: FeedListener): FeedWatch {
  let url = src;
  try {
    url = feedUrl(src, options).href;
  } catch {
    // Loading it says why.
  }
  const key = [url, options.maxBytes, options.maxRecords].join(' ');
  const shared = sharedFeeds.get(key) ?? shareFeed(src, options);
  sharedFeeds.set(key, shared);
  const { listeners, load, stop } = shared;
  if (shared.state.status === 'failed') load('no-cache');
  const own: FeedListener = (state) => listener(state);
  own(shared.state);
  listeners.add(own);
  return {
    reload() {
      if (listeners.has(own)) load('no-cache');
    },
    release() {
      listeners.delete(own);
      // A task later, so that moving an element within the page is no second request.
      setTimeout(() => {
        if (listeners.size) return;
        stop();
        if (sharedFeeds.get(key) === shared) sharedFeeds.delete(key);
      });
    },
  };
}

function shareFeed(src: string, options: WatchOptions): SharedFeed {
  let request: AbortController | undefined;
  const shared: SharedFeed = {
    listeners: new Set(),
    state: { status: 'loading' },
    load(cache) {
      shared.stop();
      const { signal } = (request = new AbortController());
      const change = (state: FeedState) => {
        if (signal.aborted) return;
        shared.state = state;
        // The newest state, because a listener may have changed it.
        for (const listener of shared.listeners) listener(shared.state);
      };
      const old = shared.state.parsed;
      const onPartial = (parsed: ParsedFeed) => {
        const isMore = parsed.feed.organizations.length > (old?.feed.organizations.length ?? 0);
        if (isMore) change({ status: 'loading', parsed });
      };
      change({ status: 'loading', parsed: old });
      loadFeed(src, { ...options, cache, signal, onPartial }).then(
        (parsed) => change({ status: 'ready', parsed }),
        (error: FeedError) => change({ status: 'failed', parsed: shared.state.parsed, error }),
      );
    },
    stop: () => request?.abort(),
  };
  shared.load();
  return shared;
}
