/**
 * Puts each example to work when most of it is in view, or when it is focused, so that a page with
 * four of them is quick to read. Once somebody has scrolled, moved the pointer or pressed a key, the
 * edge of an example is enough. They start one at a time, each when the browser is idle. Until then
 * the fallback stands in an example's place, as it does without JavaScript.
 */

/** How much of an example is in view when it starts, or of the window where that is smaller. */
const MOST = 0.75;
/** The same, once somebody uses the page. */
const EDGE = 0.05;

let needed = MOST;

const examples = new Map(
  [...document.querySelectorAll('.live')].map((box) => [box, box.firstElementChild]),
);

/** Safari has no idle callbacks. */
const idle = () =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve);
  });

let last = Promise.resolve();

async function putToWork(box, example, before) {
  await before;
  await import('../dist/partner-directory.js');
  await idle();
  box.replaceChildren(example);
}

function start(box) {
  const example = examples.get(box);
  if (!examples.delete(box)) return;
  inView.unobserve(box);
  last = putToWork(box, example, last);
}

const inView = new IntersectionObserver(
  (entries) => {
    for (const { boundingClientRect, intersectionRect, target } of entries) {
      const whole = Math.min(boundingClientRect.height, innerHeight);
      if (intersectionRect.height >= whole * needed) start(target);
    }
  },
  { threshold: [EDGE, 0.3, 0.45, 0.6, MOST, 1] },
);

for (const [box, example] of examples) {
  box.replaceChildren(...example.cloneNode(true).childNodes);
  box.addEventListener('focusin', () => start(box), { once: true });
  inView.observe(box);
}

/** Looks at all examples again, now that the page is used. */
function hasten() {
  needed = EDGE;
  inView.disconnect();
  for (const box of examples.keys()) inView.observe(box);
}

for (const type of ['scroll', 'pointermove', 'pointerdown', 'keydown']) {
  addEventListener(type, hasten, { once: true, passive: true });
}
