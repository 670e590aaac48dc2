/**
 * What a visitor can filter by: each facet, and the field of an organisation with its values.
 * Values that are codes have names of that `type`. To add a facet, add a line here, and its name to
 * the words.
 */
const FACETS = [
    { facet: 'category', key: 'category_ids' },
    { facet: 'country', key: 'countries', type: 'region' },
    { facet: 'offers', key: 'offers' },
    { facet: 'phases', key: 'phases' },
    { facet: 'languages', key: 'languages', type: 'language' },
];
/** An item that is known to be there. */
const at = (list, index) => list[index];
/** The records that pass a test. The same type of array throughout, and no garbage on the way. */
function keep(records, test) {
    const kept = new Uint32Array(records.length);
    let count = 0;
    for (const record of records)
        if (test(record))
            kept[count++] = record;
    return kept.subarray(0, count);
}
/**
 * The columns of a growing list of organisations. Each is made when it is first needed: the first
 * page of cards needs only that of the categories. An organisation also has the ancestors of its
 * categories, each after its child.
 */
function columnsOf(organizations, categories, lines) {
    const columns = FACETS.map(({ facet, key }) => {
        const isTree = facet === 'category';
        const values = new Map(isTree ? categories.map(({ id }, place) => [id, place]) : []);
        const numbers = [];
        const starts = [0];
        return () => {
            while (starts.length <= organizations.length) {
                const own = at(organizations, starts.length - 1)[key] ?? [];
                const all = isTree ? own.flatMap((id) => lines.get(id) ?? []) : own;
                for (const value of all.length > 1 ? new Set(all) : all) {
                    const number = values.get(value) ?? values.size;
                    values.set(value, number);
                    numbers.push(number);
                }
                starts.push(numbers.length);
            }
            return { values, numbers, starts };
        };
    });
    return (facet) => at(columns, FACETS.findIndex((one) => one.facet === facet))();
}
/** Whether any of the values of a record passes a test. */
function someValue({ numbers, starts }, record, test) {
    for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) {
        if (test(numbers[place] ?? 0))
            return true;
    }
    return false;
}
/** How many of some records have each value of a column, by its number. */
function countValues({ values, numbers, starts }, records) {
    const counts = new Uint32Array(values.size);
    // By index: an iterator would take as long as everything else.
    for (let index = 0; index < records.length; index++) {
        const record = records[index] ?? 0;
        for (let place = starts[record] ?? 0; place < (starts[record + 1] ?? 0); place++) {
            const number = numbers[place] ?? 0;
            counts[number] = (counts[number] ?? 0) + 1;
        }
    }
    return counts;
}
/** The records that pass all filters, except that of the facet that is left out. */
function narrow(columns, filters, records, left) {
    let passed = records;
    for (const { facet } of FACETS) {
        const chosen = facet === left ? undefined : filters.get(facet);
        if (!chosen?.size)
            continue;
        const column = columns(facet);
        const isChosen = [...column.values.keys()].map((value) => chosen.has(value));
        const test = (number) => isChosen[number];
        passed = keep(passed, (record) => someValue(column, record, test));
    }
    return passed;
}

export { FACETS, at, columnsOf, countValues, keep, narrow, someValue };
