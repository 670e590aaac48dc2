import { casefold } from './casefold.js';
import { startOf } from './match.js';

/** A character with the marks that combine with it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
/**
 * The ranges of a text that the folded words of a query match (`Results.words`), in order, and
 * never adjacent: where a word starts, or wherever it occurs if it starts nowhere. They contain
 * whole characters of the original text, and can be used for a DOM `Range` in its text node.
 */
function highlightRanges(text, words) {
    const folded = casefold(`${text}\n`);
    const covered = new Set();
    for (const typed of words) {
        const word = typed.trimEnd();
        const isWhole = word !== typed;
        const isStart = isWhole || startOf(folded, word, folded.indexOf(word)) >= 0;
        const next = (from) => {
            const place = folded.indexOf(word, from);
            return isStart ? startOf(folded, word, place, isWhole) : place;
        };
        for (let from = next(0); from >= 0; from = next(from + 1)) {
            for (let index = 0; index < word.length; index++)
                covered.add(from + index);
        }
    }
    const ranges = [];
    if (!covered.size)
        return ranges;
    let index = 0;
    for (const { 0: cluster, index: start } of text.matchAll(CLUSTER)) {
        const next = index + casefold(cluster).length;
        let hit = next === index && covered.has(index - 1) && covered.has(index);
        for (; index < next; index++)
            hit ||= covered.has(index);
        if (!hit)
            continue;
        const before = ranges.at(-1);
        const end = start + cluster.length;
        if (before?.[1] === start)
            before[1] = end;
        else
            ranges.push([start, end]);
    }
    return ranges;
}

export { highlightRanges };
