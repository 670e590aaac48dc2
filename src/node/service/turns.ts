import { Problem } from './problem.js';

/** Requests that may wait for their turn; who comes after them is told to return later. */
const MOST_WAITING = 256;

interface Waiting {
  readonly isGone: () => boolean;
  readonly start: () => void;
}

/**
 * Gives questions their turn, one after another, with a look at the network between two of them: who
 * has typed on and gone meanwhile costs nothing.
 */
export function turns(most = MOST_WAITING) {
  const waiting: Waiting[] = [];
  let isRunning = false;

  const run = () => {
    let next = waiting.shift();
    while (next?.isGone()) next = waiting.shift();
    isRunning = !!next;
    if (!next) return;
    next.start();
    setImmediate(run);
  };

  return {
    get length() {
      return waiting.length;
    },
    /**
     * Resolves when it is one's turn; never where one is gone by then.
     *
     * @throws {Problem} 503 where too many wait.
     */
    take(isGone: () => boolean): Promise<void> {
      if (waiting.length >= most) {
        throw new Problem(503, 'Too busy', 'Too many requests wait. Try again in a moment.', {
          'retry-after': '1',
        });
      }
      return new Promise((resolve) => {
        waiting.push({ isGone, start: resolve });
        if (isRunning) return;
        isRunning = true;
        setImmediate(run);
      });
    },
  };
}
