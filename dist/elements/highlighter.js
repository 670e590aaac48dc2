import { highlightRanges } from '../search/highlight.js';

const NAME = 'partner-directory';
/**
 * Highlights the words that were searched for, without touching the text (CSS Custom Highlight API,
 * level 1): selection, screen readers and the host's styles are not affected. If the browser has no
 * highlights, nothing is marked.
 *
 * @returns a function that highlights `words`, which are folded, in the elements that the selector
 * finds, and removes all earlier highlights.
 */
function highlighter(selector) {
    const ranges = [];
    return (root, words) => {
        const { highlights } = CSS;
        const highlight = highlights?.get(NAME) ?? (highlights && new Highlight());
        if (!highlight)
            return;
        for (const range of ranges.splice(0))
            highlight.delete(range);
        if (!words.length)
            return;
        for (const element of root.querySelectorAll(selector)) {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            for (let node; (node = walker.nextNode());) {
                for (const [start, end] of highlightRanges(node.textContent ?? '', words)) {
                    const range = new Range();
                    range.setStart(node, start);
                    range.setEnd(node, end);
                    ranges.push(range);
                    highlight.add(range);
                }
            }
        }
        highlights?.set(NAME, highlight);
    };
}

export { highlighter };
