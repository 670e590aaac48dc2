/**
 * Hides or shows a fallback that the paragraphs of an editor have torn out of an element: what
 * `render` writes is a block, which closes the `<p>` around the tag (HTML, section 13.2.6.4.7).
 */
export function hideTornFallback(element: Element, isHidden: boolean) {
  let next = (element.closest('p') ?? element).nextElementSibling;
  // Some editors add paragraphs with nothing in them.
  while (next?.matches('p') && !next.textContent.trim()) next = next.nextElementSibling;
  if (next?.matches('.partner-directory-fallback')) next.toggleAttribute('hidden', isHidden);
}
