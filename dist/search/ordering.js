import { at } from './facets.js';
import { mergeSort } from './merge-sort.js';
import { sorting } from './sort.js';

/** Records put in order at once: more of them would hold a visitor up. */
const AT_ONCE = 4000;
/** @param base the language of names that have no translation. */
function orderings(organizations, base) {
    const known = new Map();
    let size = 0;
    let last;
    function step() {
        if (!last || last.records)
            return false;
        const { done, value } = last.steps.next();
        if (done)
            last.records = value;
        return true;
    }
    return {
        step,
        ordered(order, language) {
            if (size !== organizations.length)
                known.clear();
            size = organizations.length;
            last = known.get(order + language);
            if (!last) {
                const compare = sorting(order, language, base);
                const steps = mergeSort(size, (a, b) => compare(at(organizations, a), at(organizations, b)));
                known.set(order + language, (last = { steps }));
            }
            if (size < AT_ONCE)
                while (step())
                    ;
            return last.records;
        },
    };
}

export { orderings };
