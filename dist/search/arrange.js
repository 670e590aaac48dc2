import { someValue } from './facets.js';

/**
 * Sorts records by small numbers, in one pass. Records with the same number keep their order.
 * @param limit the maximum number of records to return.
 * @returns the records, and how many of them have each number. Missing numbers are holes.
 */
function bucketSort(records, numberOf, limit) {
    const buckets = [];
    const sizes = [];
    for (const record of records) {
        const number = numberOf(record);
        const bucket = (buckets[number] ??= []);
        if (bucket.length < limit)
            bucket.push(record);
        sizes[number] = (sizes[number] ?? 0) + 1;
    }
    return [buckets.flat(), sizes];
}
/**
 * Returns the place in the feed of the category that a record is listed under: the first of its own
 * that is chosen, or that is below a chosen one, or else its first. Records without a category come
 * last.
 * @param chosen sets of categories. An empty set is not a condition.
 */
function placeByCategory(categories, lines, column, chosen) {
    const sets = chosen.filter((set) => set?.size);
    const isChosen = categories.map(({ id }) => sets.every((set) => lines.get(id)?.some((one) => set?.has(one))));
    const none = categories.length;
    return (record) => {
        let place = none;
        someValue(column, record, (number) => {
            if (isChosen[number] || place === none)
                place = number;
            return isChosen[number];
        });
        return place;
    };
}

export { bucketSort, placeByCategory };
