import { FeedError } from '../../feed/feed-error.js';
import type { FeedWatch, watchFeed } from '../../feed/load/feed-store.js';
import { MOST_LISTED } from '../../search/service-query.js';
import { type Answer, readAnswer } from './read-answer.js';

/** The most bytes of an answer: a hundred organisations have some 50,000. */
const MOST_BYTES = 2 ** 20;
/** The least milliseconds between two requests while somebody types. */
const PACE = 150;

/** How a question fares. */
export interface Listener {
  /** @param error why it may be out of date, where it is. */
  onAnswer(answer: Answer, error?: FeedError): void;
  onError(error: FeedError): void;
}

/** Asks a service one question at a time: the newest one, at a pace that it can stand. */
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
          else onError(new FeedError('wrong-shape', `${url}: this is no answer of a service.`));
        });
      };
      const wait = isTyped ? last + PACE - performance.now() : 0;
      if (wait > 0) timer = setTimeout(send, wait);
      else send();
    },
  };
}
