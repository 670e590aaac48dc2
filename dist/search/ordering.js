import { at } from './facets.js';
import { sorting } from './sort.js';

/** How many records are sorted in one step: about 5 ms of comparing names. */
const SLICE = 500;
/** How many records are sorted at once: more of them would keep a visitor waiting. */
const AT_ONCE = 4000;
/** Merges numbers into sorted ones, each after those that are equal. */
function merge(sorted, more, compare) {
    const merged = new Uint32Array(sorted.length + more.length);
    let taken = 0;
    more.sort(compare).forEach((number, index) => {
        let start = taken;
        for (let end = sorted.length; start < end;) {
            const middle = (start + end) >> 1;
            if (compare(sorted[middle] ?? 0, number) > 0)
                end = middle;
            else
                start = middle + 1;
        }
        merged.set(sorted.subarray(taken, start), taken + index);
        merged[start + index] = number;
        taken = start;
    });
    merged.set(sorted.subarray(taken), taken + more.length);
    return merged;
}
/** @param base the language of names that have no translation. */
function orderings(organizations, base) {
    const known = new Map();
    let last;
    function step() {
        const start = last?.sorted.length ?? 0;
        if (!last || start === organizations.length)
            return false;
        const { compare, sorted } = last;
        const more = Uint32Array.from(organizations.slice(start, start + SLICE), (_, place) => start + place);
        last.sorted = merge(sorted, more, (a, b) => compare(at(organizations, a), at(organizations, b)));
        return true;
    }
    return {
        step,
        ordered(order, language) {
            last = known.get(order + language) ?? {
                compare: sorting(order, language, base),
                sorted: new Uint32Array(),
            };
            known.set(order + language, last);
            if (organizations.length < AT_ONCE)
                while (step())
                    ;
            return last.sorted.length < organizations.length ? undefined : last.sorted;
        },
    };
}

export { orderings };
