import { at } from './facets.js';
import { mergeSort } from './merge-sort.js';
import { sorting } from './sort.js';

/** Records put in order at once: more of them would hold a visitor up. */
const AT_ONCE = 4000;
/** @param base BCP 47 tag of the names that are not translations. */
function orderings(organizations, base) {
    const known = new Map();
    let last;
    function step() {
        if (!last?.steps)
            return false;
        const { done, value } = last.steps.next();
        if (done)
            Object.assign(last, { all: value, steps: undefined });
        return true;
    }
    function start(order, language, all) {
        const compare = sorting(order, language, base);
        const more = Uint32Array.from(organizations.keys()).subarray(all.length);
        const steps = mergeSort(all, more, (a, b) => compare(at(organizations, a), at(organizations, b)));
        return { size: organizations.length, all, steps };
    }
    return {
        step,
        ordered(order, language) {
            const name = order + language;
            const before = known.get(name);
            const { all = new Uint32Array(), size } = before ?? {};
            last = before && size === organizations.length ? before : start(order, language, all);
            known.set(name, last);
            while (organizations.length - all.length < AT_ONCE && step())
                ;
            return last.steps ? undefined : last.all;
        },
    };
}

export { orderings };
