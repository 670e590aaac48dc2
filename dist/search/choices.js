/** Whether anything is searched for or chosen. */
const isNarrowed = ({ query, filters }) => !!query.trim() || chosenCount(filters) > 0;
/** How many values are chosen. Counted in a loop: old libraries replace `reduce`. */
function chosenCount(filters) {
    let count = 0;
    for (const values of filters.values())
        count += values?.size ?? 0;
    return count;
}
/** The filters with one value added or removed. */
function toggled(filters, facet, value) {
    const chosen = new Set(filters.get(facet));
    if (!chosen.delete(value))
        chosen.add(value);
    const after = new Map(filters);
    if (chosen.size)
        after.set(facet, chosen);
    else
        after.delete(facet);
    return after;
}

export { chosenCount, isNarrowed, toggled };
