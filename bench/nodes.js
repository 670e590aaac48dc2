/** Elements, texts and comments of the document and of every open shadow root in it. */
export async function countNodes(page) {
  return page.evaluate(() => {
    const counted = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT;
    const countIn = (root) => {
      const walker = document.createTreeWalker(root, counted);
      let count = 0;
      while (walker.nextNode()) {
        const { shadowRoot } = walker.currentNode;
        count += shadowRoot ? 1 + countIn(shadowRoot) : 1;
      }
      return count;
    };
    return countIn(document);
  });
}
