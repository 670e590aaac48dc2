/** What of a node is on screen, in the order of the flat tree, with single spaces. */
export const screenText = (node: Node): string => screenTextWithout(':not(*)', node);

/** The same without what a selector finds. The node may be in a frame. */
export function screenTextWithout(selector: string, node: Node): string {
  return [...pieces(node, selector)].join('').replaceAll(/\s+/g, ' ').trim();
}

function* pieces(node: Node, without: string): Generator<string> {
  if (isText(node)) yield node.data;
  if (!isElement(node) || node.matches(without)) return;
  if (node.localName === 'br') yield '\n';
  const { display } = getComputedStyle(node);
  const isBox = display !== 'contents';
  if (isBox && !node.checkVisibility({ visibilityProperty: true })) return;
  const isBlock = isBox && !display.startsWith('inline');
  if (isBlock) yield '\n';
  for (const child of childrenOf(node)) yield* pieces(child, without);
  if (isBlock) yield '\n';
}

/** The headings that are on screen, each with its level before it. */
export function screenHeadings(node: Node): string[] {
  if (!isElement(node) || !node.checkVisibility({ visibilityProperty: true })) return [];
  const [, level] = /^h([1-6])$/.exec(node.localName) ?? [];
  return level ? [`${level} ${screenText(node)}`] : [...childrenOf(node)].flatMap(screenHeadings);
}

function childrenOf(element: Element): Iterable<Node> {
  const assigned = isSlot(element) ? element.assignedNodes() : [];
  return assigned.length ? assigned : (element.shadowRoot ?? element).childNodes;
}

// Not by class: each frame has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';
