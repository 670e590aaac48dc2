/** An item that is known to be there. */
const at = (list, index) => list[index];
/** The records that pass a test. Of one type of array throughout, and no garbage on the way. */
function keep(records, test) {
    const kept = new Uint32Array(records.length);
    let count = 0;
    for (const record of records)
        if (test(record))
            kept[count++] = record;
    return kept.subarray(0, count);
}
/** Categories further down count only to the ancestors within reach. */
const DEEPEST = 9;
const FACETS = [
    ['category', 'category_ids'],
    ['country', 'countries'],
    ['offers', 'offers'],
    ['phases', 'phases'],
    ['languages', 'languages'],
];
/**
 * The lines of all categories in the order in which a tree shows them: a parent before its
 * children, siblings as the feed has them. A category whose parent is unknown is a root; parents
 * in a circle do no harm.
 */
function linesOf(categories) {
    const places = new Map(categories.map(({ id }, place) => [id, place]));
    const lineOf = (id, line = []) => {
        const category = categories[places.get(id) ?? -1];
        return category && line.length < DEEPEST && !line.includes(category.id)
            ? lineOf(category.parent_id, [...line, category.id])
            : line;
    };
    const pathOf = (line) => String.fromCharCode(...line.map((id) => places.get(id) ?? 0).reverse());
    return new Map(categories
        .map(({ id }) => [id, lineOf(id)])
        .sort(([, a], [, b]) => (pathOf(a) < pathOf(b) ? -1 : 1)));
}
/** The columns of a feed with these categories: theirs first, numbered as the feed has them. */
function columnsOf(categories, lines) {
    return FACETS.map(([facet, key], index) => {
        const numbers = new Map(index ? [] : categories.map(({ id }, number) => [id, number]));
        const known = new Map();
        const combinations = [];
        const records = [];
        const numberOf = (value) => {
            const number = numbers.get(value) ?? numbers.size;
            numbers.set(value, number);
            return number;
        };
        return {
            facet,
            numbers,
            combinations,
            records,
            add({ [key]: values = [] }) {
                const name = values.join('\0') + values.length;
                let combination = known.get(name);
                if (combination === undefined) {
                    const own = index ? values : values.filter((id) => lines.has(id));
                    const above = index ? [] : own.flatMap((id) => lines.get(id) ?? []);
                    combination = combinations.push([...new Set([...own, ...above])].map(numberOf)) - 1;
                    known.set(name, combination);
                }
                records.push(combination);
            },
        };
    });
}
/**
 * Applies filters to records.
 * @returns those that pass, and for each column how many of those that pass the filters of all
 * others have each value, by its number.
 */
function narrow(columns, filters, records) {
    const conditions = columns.flatMap((column) => {
        const chosen = filters.get(column.facet);
        if (!chosen?.size)
            return [];
        const isChosen = [...column.numbers.keys()].map((value) => chosen.has(value));
        return [
            { column, passes: column.combinations.map((all) => all.some((number) => isChosen[number])) },
        ];
    });
    // Old libraries have a `reduce` of their own.
    const pass = (some) => {
        let left = records;
        for (const { column, passes } of some) {
            left = keep(left, (record) => passes[at(column.records, record)]);
        }
        return left;
    };
    const passed = pass(conditions);
    const counts = columns.map((column) => {
        const others = conditions.filter((condition) => condition.column !== column);
        const counts = column.combinations.map(() => 0);
        for (const record of others.length < conditions.length ? pass(others) : passed) {
            const combination = at(column.records, record);
            counts[combination] = at(counts, combination) + 1;
        }
        const totals = [...column.numbers].map(() => 0);
        column.combinations.forEach((all, combination) => {
            for (const number of all)
                totals[number] = at(totals, number) + at(counts, combination);
        });
        return totals;
    });
    return { passed, counts };
}

export { at, columnsOf, keep, linesOf, narrow };
