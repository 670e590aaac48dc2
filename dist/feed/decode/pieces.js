/** Something with its words, if there are any. */
function labelled(thing, key, words) {
    const label = words.filter(Boolean).join(', ');
    return label ? { ...thing, [key]: label } : thing;
}
const piecesOf = (all, item) => all.map((each) => (typeof each === 'string' ? { [item]: each } : each));
/**
 * Makes a record for each piece of a field.
 *
 * @param label the key for its words. A record that is only a label has an empty address.
 * @param words the name of the words in the pieces.
 */
const divide = (item, label, words = label) => (record) => {
    const all = record[item];
    const bare = words === 'label' && label === words ? { [item]: '' } : {};
    if (!Array.isArray(all))
        return all || !record[label] ? record : { ...bare, ...record };
    const { [item]: _, ...rest } = record;
    return piecesOf(all, item).map(({ [item]: address, [words]: said }) => {
        // Words that have a field of their own stay in place of an address.
        const main = address ?? (words === label ? undefined : said);
        return labelled({ ...bare, ...rest, ...(main && { [item]: main }) }, label, [
            rest[label],
            main !== said && said,
        ]);
    });
};
/** An organisation with the first of several addresses as its main one, and the others below. */
function withMain(record, key, item) {
    const given = record[key];
    if (!Array.isArray(given))
        return record;
    const more = `additional_${key}s`;
    const all = new Map();
    for (const piece of piecesOf(given, item)) {
        const name = piece[item] ?? piece['label'];
        all.set(name, { [item]: '', ...all.get(name), ...piece });
    }
    const pieces = [...all.values()];
    const main = pieces.find((piece) => piece[item])?.[item];
    // The main one is repeated if it has a label.
    const others = pieces.filter((piece) => piece[item] !== main || piece['label']);
    const { [key]: _, ...rest } = record;
    return {
        ...rest,
        ...(main && { [key]: main }),
        ...(others[0] && { [more]: [others, rest[more] ?? []].flat() }),
    };
}

export { divide, labelled, withMain };
