/** Deeper categories count only for their nearest ancestors. */
const DEEPEST = 9;
/**
 * The lines of all categories in the order of a tree: a parent before its children, siblings in the
 * order of the feed. A category with an unknown parent is a root. Circular parents do no harm.
 */
function linesOf(categories) {
    const places = new Map(categories.map(({ id }, place) => [id, place]));
    const lineOf = (id, line = []) => {
        const category = categories[places.get(id) ?? -1];
        return category && line.length < DEEPEST && !line.includes(category.id)
            ? lineOf(category.parent_id, [...line, category.id])
            : line;
    };
    const known = categories.map(({ id }) => {
        const line = lineOf(id);
        // The places of a line from the root down, each with the same number of digits, so that they
        // sort as text.
        const path = line.map((one) => 1e6 + (places.get(one) ?? 0)).reverse();
        return { id, line, path: path.join() };
    });
    known.sort((a, b) => (a.path < b.path ? -1 : 1));
    return new Map(known.map(({ id, line }) => [id, line]));
}

export { linesOf };
