/**
 * Runs inside every page before any script of it, and is the same for all contestants. Puts a `probe` on
 * the window. All times are milliseconds since the navigation began. Without `watchesFrames` it leaves the
 * main thread alone: there are then no times of frames and no long tasks.
 *
 * What a frame shows is read at its end, after its layout and before its paint, in a ResizeObserver
 * that each animation frame wakes. The time taken for that frame is the next user-blocking task's, the
 * first moment after the paint.
 */
export function installProbe(selectors, watchesFrames) {
  const quietFrames = 12;

  const probe = {
    /** Each task of 50 ms or more, as the browser reports it. */
    longTasks: [],
    find: (name) => root()?.querySelector(selectors[name]) ?? null,
    onScreen,
    watch,
    searchable: searchable(),
    loaded: watchesFrames ? loaded() : null,
    settled: null,
  };
  globalThis.probe = probe;

  if (watchesFrames) {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        probe.longTasks.push({ startTime, duration });
      }
    }).observe({ type: 'longtask', buffered: true });
  }

  /** Resolves once the page says that everything can be searched. */
  function searchable() {
    return new Promise((resolve) => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('searchable').length > 0) resolve();
      }).observe({ type: 'mark', buffered: true });
    });
  }

  function root() {
    if (selectors.host === undefined) return document;
    return document.querySelector(selectors.host)?.shadowRoot;
  }

  function textOf(card) {
    return (card.shadowRoot ?? card).textContent.trim();
  }

  function cardTexts() {
    return Array.from(root()?.querySelectorAll(selectors.card) ?? [], textOf);
  }

  function firstCardShows() {
    const card = probe.find('card');
    return card !== null && textOf(card) !== '' && card.getBoundingClientRect().height > 0;
  }

  /**
   * How many organisations were found and the first card's text. A page that tells no number has only
   * nearest matches, or nothing, and shows what it has.
   */
  function onScreen() {
    const told = document.querySelector(selectors.count)?.textContent ?? '';
    const number = told.replaceAll(/[,.\s](?=\d{3})/g, '').match(/\d+/);
    const cards = cardTexts();
    return { count: number ? Number(number[0]) : cards.length, firstCard: cards[0] ?? '' };
  }

  /** Calls `read` at the end of each frame until it returns true. */
  function eachFrame(read) {
    const waker = document.createElement('span');
    waker.style = 'all: initial; position: fixed; height: 1px; width: 1px; visibility: hidden';
    const observer = new ResizeObserver(() => {
      if (read(afterPaint())) {
        observer.disconnect();
        waker.remove();
      } else {
        requestAnimationFrame(wake);
      }
    });
    const wake = () => {
      waker.style.width = waker.style.width === '1px' ? '2px' : '1px';
    };
    requestAnimationFrame(() => {
      document.documentElement.append(waker);
      observer.observe(waker);
    });
  }

  function afterPaint() {
    return scheduler.postTask(() => performance.now(), { priority: 'user-blocking' });
  }

  /** Resolves once the first card is painted and everything can be searched, with both times. */
  function loaded() {
    return new Promise((resolve) => {
      let firstCard = null;
      eachFrame((painted) => {
        if (firstCard === null && firstCardShows()) firstCard = painted;
        const [searchable] = performance.getEntriesByName('searchable');
        if (firstCard === null || searchable === undefined) return false;
        firstCard.then((time) => resolve({ firstCard: time, searchable: searchable.startTime }));
        return true;
      });
    });
  }

  /**
   * Waits for the next event of the type, then for the page to come to rest. `settled` becomes a promise
   * of the milliseconds from the event to the first frame that shows what stayed, or of null where the
   * cards are the same as before.
   */
  function watch(type) {
    let shown = cardTexts().join();
    probe.settled = new Promise((resolve) => {
      addEventListener(
        type,
        (event) => {
          let changed = null;
          let quiet = 0;
          eachFrame((painted) => {
            const now = cardTexts().join();
            quiet = now === shown ? quiet + 1 : 0;
            if (now !== shown) changed = painted;
            shown = now;
            if (quiet < quietFrames) return false;
            resolve(changed && changed.then((time) => time - event.timeStamp));
            return true;
          });
        },
        { capture: true, once: true },
      );
    });
  }
}
