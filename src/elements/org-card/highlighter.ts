import { highlightRanges } from '../../search/highlight.js';

const NAME = 'partner-directory';

/**
 * Highlighter the words that were searched for, without touching the text (CSS Custom Highlight API,
 * level 1): selection, screen readers and the host's styles see nothing of it. Where the browser
 * has no highlights nothing is marked.
 */
export class Highlighter {
  #ranges: Range[] = [];

  /** Highlighter `words`, folded, in the text of these nodes, and nothing else. */
  show(nodes: () => Iterable<Node>, words: readonly string[]) {
    this.clear();
    if (!words.length || !globalThis.CSS?.highlights) return;
    for (const node of nodes()) {
      for (const [start, end] of highlightRanges(node.textContent ?? '', words)) {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        this.#ranges.push(range);
      }
    }
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of this.#ranges) highlight.add(range);
    CSS.highlights.set(NAME, highlight);
  }

  clear() {
    const highlight = globalThis.CSS?.highlights?.get(NAME);
    for (const range of this.#ranges) highlight?.delete(range);
    this.#ranges = [];
  }
}

/** The text nodes inside the elements with these parts. */
export function textNodes(root: ParentNode, parts: string): Text[] {
  return [...root.querySelectorAll(parts)].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  });
}
