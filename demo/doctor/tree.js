/** What the box of an inner element is called among the parts of the directory around it. */
const BOXES = { 'org-card': 'card', 'linking-tips': 'tips' };

/** The element around this one as it is painted: across slots and shadow roots. */
export function parentOf(element) {
  const { assignedSlot, parentElement } = element;
  return assignedSlot ?? parentElement ?? element.getRootNode().host ?? null;
}

/** All elements in an element's shadow tree, those of the elements inside it, and what is slotted. */
export function* shadowElements(host) {
  for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
    yield element;
    if (element.shadowRoot) yield* shadowElements(element);
    if (element.localName === 'slot') yield* element.assignedElements({ flatten: true });
  }
}

/** Whether an element has a box that a visitor can see, now or when pointing at it. */
export function isSeen(element) {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** How a host's style sheet would reach an element: `partner-directory::part(card__name)`. */
export function selectorOf(element) {
  let at = element;
  while (!at.part.length) at = parentOf(at);
  const { host } = at.getRootNode();
  const [part] = at.part;
  const outer = host.getRootNode().host;
  if (!outer) return `${host.localName}::part(${part})`;
  const box = BOXES[host.localName];
  return `${outer.localName}::part(${part === box ? box : `${box}__${part}`})`;
}

/** Ends what fades in or out, so that styles are what they will be. */
export function settle(element) {
  for (const animation of element.getAnimations()) animation.finish();
}
