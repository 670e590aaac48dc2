/** Whether anything is searched for or chosen. */
const isNarrowed = ({ query, filters }) => !!query.trim() || chosenCount(filters) > 0;
/** How many values are chosen. */
const chosenCount = (filters) => [...filters.values()].reduce((sum, values) => sum + (values?.size ?? 0), 0);
/** The filters with one value chosen, or not chosen any more. */
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
