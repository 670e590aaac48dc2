/** What of a node is on screen, in the order of the flat tree, with single spaces. */
export function screenText(node: Node): string {
  return [...pieces(node)].join('').replaceAll(/\s+/g, ' ').trim();
}

function* pieces(node: Node): Generator<string> {
  if (node instanceof Text) yield node.data;
  if (!(node instanceof Element)) return;
  const { display } = getComputedStyle(node);
  const isBox = display !== 'contents';
  if (isBox && !node.checkVisibility({ visibilityProperty: true })) return;
  const isBlock = isBox && !display.startsWith('inline');
  if (isBlock) yield '\n';
  for (const child of childrenOf(node)) yield* pieces(child);
  if (isBlock) yield '\n';
}

function childrenOf(element: Element): Iterable<Node> {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
}
