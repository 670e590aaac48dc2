/**
 * Puts each example to work when it comes into view, so that a page with four of them is quick to
 * read. Until then its fallback stands in its place, as it does without JavaScript.
 */
const examples = new Map(
  [...document.querySelectorAll('.live')].map((box) => [box, box.firstElementChild]),
);

const inView = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      inView.unobserve(target);
      target.replaceChildren(examples.get(target));
      void import('../dist/partner-directory.js');
    }
  },
  { rootMargin: '200px' },
);

for (const [box, example] of examples) {
  box.replaceChildren(...example.cloneNode(true).childNodes);
  inView.observe(box);
}
