/** How long to wait before "Loading" is shown, in milliseconds. */
const SLOW_AFTER = 1000;

/** A promise that others wait for. */
interface Wait {
  readonly done: Promise<void>;
  readonly end: () => void;
}

function newWait(): Wait {
  let end = () => {};
  const done = new Promise<void>((resolve) => (end = resolve));
  return { done, end };
}

/**
 * The time in which a visitor waits for an answer.
 *
 * @param onSlow called when it takes so long that it must be said.
 */
export function waiting(onSlow: () => void) {
  let wait: Wait | undefined;
  let isSlow = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Nobody waits for this answer any more. If one was slow, the next is said to be slow at once. */
  const drop = () => {
    clearTimeout(timer);
    wait?.end();
    wait = undefined;
  };

  return {
    /** Settles when there is an answer, or will be none. Undefined if nobody waits. */
    done: () => wait?.done,
    isSlow: () => isSlow,
    begin() {
      wait ??= newWait();
    },
    /** Another question has been sent. */
    restart() {
      wait ??= newWait();
      clearTimeout(timer);
      timer = setTimeout(() => {
        isSlow = true;
        onSlow();
      }, SLOW_AFTER);
    },
    drop,
    /** There is an answer. */
    end() {
      isSlow = false;
      drop();
    },
  };
}
