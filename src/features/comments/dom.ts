/** An element with a part of the directory's shadow tree, which a page can style. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part = '',
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), { part });
  element.append(...inside);
  return element;
}

/** Sets a text if it has changed: a text that is set again may be read out again. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * Moves the focus if the element that had it is gone (WCAG 2.4.3): a screen reader reads what is
 * there now.
 */
export function focusOn(node: Element | undefined): void {
  (node as HTMLElement).tabIndex = -1;
  (node as HTMLElement).focus();
}
