/** Every element of an element's shadow tree and of those inside it, but nothing of the host's. */
export function* shadowed(root: Element): Generator<Element> {
  for (const element of root.shadowRoot?.querySelectorAll('*') ?? []) {
    yield element;
    yield* shadowed(element);
  }
}

/** Those of them that have a box on screen. */
export const onScreen = (root: Element): Element[] =>
  [...shadowed(root)].filter(
    (element) => element.checkVisibility() && element.getClientRects().length > 0,
  );

/** The innermost element at a point of the window, whatever shadow tree it is in. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner.getRootNode() !== found?.shadowRoot) return found;
    found = inner;
  }
}
