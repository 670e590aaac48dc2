import { FeedError } from '../../feed/feed-error.js';
import type { FeedWatch, watchFeed } from '../../feed/load/feed-store.js';
import { MOST_LISTED } from '../../search/service-query.js';
import { type Answer, readAnswer } from './read-answer.js';

/** The maximum number of bytes in an answer: a hundred organisations have about 50,000. */
const MOST_BYTES = 2 ** 20;
/** The minimum time between two requests while somebody types, in milliseconds. */
const PACE = 150;

/** How far a question has come. */
export interface Listener {
  /** @param error why it may be out of date, if it may. */
  onAnswer(answer: Answer, error?: FeedError): void;
  onError(error: FeedError): void;
}

/**
 * Sends a service one question at a time: the newest one, at a pace that the service can handle.
 */
export function asker(watch: typeof watchFeed) {
  let open: FeedWatch | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -PACE;

  const stop = () => {
    clearTimeout(timer);
    open?.release();
    open = undefined;
  };

  return {
    stop,
    /** Makes the request again. */
    reload: () => open?.reload(),
    /** @param isTyped whether more may be typed in a moment. */
    ask(url: string, isTyped: boolean, { onAnswer, onError }: Listener): void {
      stop();
      const send = () => {
        last = performance.now();
        const page = { protocol: location.protocol, isOnline: () => navigator.onLine };
        const limits = { maxBytes: MOST_BYTES, maxRecords: MOST_LISTED };
        open = watch(url, { ...page, ...limits }, (state) => {
          const { parsed, status } = state;
          if (status === 'failed') onError(state.error);
          if (status === 'failed' || !parsed || parsed.partial) return;
          const answer = readAnswer(parsed);
          const error = status === 'stale' ? state.error : undefined;
          if (answer) onAnswer(answer, error);
          else
            onError(
              new FeedError('wrong-shape', `${url}: this is not an answer of a search service.`),
            );
        });
      };
      const wait = isTyped ? last + PACE - performance.now() : 0;
      if (wait > 0) timer = setTimeout(send, wait);
      else send();
    },
  };
}
