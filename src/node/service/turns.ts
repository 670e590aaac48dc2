import { Problem } from './problem.js';

/** How many requests may wait for their turn. Later ones are told to try again. */
const MOST_WAITING = 256;

interface Waiting {
  readonly isGone: () => boolean;
  readonly start: () => void;
}

/**
 * Gives questions their turn, one after another. Between two of them the network is read, so that a
 * visitor who has typed on or left meanwhile costs nothing.
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
     * Resolves when it is this question's turn. Never resolves if its visitor has left by then.
     *
     * @throws {Problem} 503 if too many wait.
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
