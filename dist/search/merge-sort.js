import { at } from './facets.js';

/** Numbers put in order between two pauses: some 5 ms of comparing names. */
const SLICE = 1000;
/**
 * Puts numbers in order in slices, so that a long list of names holds nobody up. Equal ones stay in
 * the order that they came in.
 *
 * @param sorted numbers that are in order already.
 * @param more numbers in any order, which come after those where they are equal.
 * @returns all of them, when there is nothing more to do.
 */
function* mergeSort(sorted, more, compare) {
    let runs = [sorted];
    for (let start = 0; start < more.length; start += SLICE) {
        runs.push(more.slice(start, start + SLICE).sort(compare));
        yield;
    }
    while (runs.length > 1) {
        const merged = [];
        for (let pair = 0; pair < runs.length; pair += 2) {
            merged.push(yield* merge(at(runs, pair), runs[pair + 1] ?? new Uint32Array(), compare));
        }
        runs = merged;
    }
    return at(runs, 0);
}
function* merge(left, right, compare) {
    const merged = new Uint32Array(left.length + right.length);
    let taken = 0;
    for (let place = 0; place < merged.length; place++) {
        if (place % SLICE === SLICE - 1)
            yield;
        const [one, other] = [left[taken], right[place - taken]];
        const isLeft = other === undefined || (one !== undefined && compare(one, other) <= 0);
        merged[place] = (isLeft ? one : other) ?? 0;
        if (isLeft)
            taken++;
    }
    return merged;
}

export { mergeSort };
