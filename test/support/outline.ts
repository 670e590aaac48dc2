/** Attributes that make a role or a name, or belong to them (WAI-ARIA 1.2, HTML-AAM 1.0). */
const SPOKEN = /^(role|alt|href|type|for|checked|disabled|aria-.+)$/;
/** What has no role of its own, custom elements among it. */
const PLAIN = /^(div|span|bdi|slot|wbr|svg|path)$|-/;

/**
 * What is perceivable of an element, in the order of the flat tree, a line each: every text, and
 * every element that has a role, as its tag with whatever decides on its role, name and state. Two
 * pages of one outline have the same texts and the same roles.
 *
 * For elements of any window.
 */
export function outline(element: Element): string[] {
  return [...lines(element)];
}

function* lines(element: Element): Generator<string> {
  const { display, visibility } = styleOf(element);
  if (display !== 'contents' && !element.checkVisibility()) return;
  const isVisible = visibility === 'visible';
  const spoken = [...element.attributes]
    .filter(({ name }) => SPOKEN.test(name))
    // A link within the page is the same on another page.
    .map(
      ({ name, value }) => ` ${name}="${value.replace(element.baseURI.split('#')[0] ?? '', '')}"`,
    )
    .sort();
  if (isVisible && (spoken.length || !PLAIN.test(element.localName))) {
    yield `<${element.localName}${spoken.join('')}>`;
  }
  for (const child of childrenOf(element)) {
    if (child.nodeType === Node.ELEMENT_NODE) yield* lines(child as Element);
    const text = child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim();
    if (isVisible && text) yield text.replaceAll(/\s+/g, ' ');
  }
}

const styleOf = (element: Element) =>
  (element.ownerDocument.defaultView ?? window).getComputedStyle(element);

function childrenOf(element: Element): Iterable<Node> {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
}
