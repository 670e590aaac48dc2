const DEFAULT_LEVEL = 2;
/** A heading level as a host may write it: 1 to 6. Anything else gives the default, 2. */
function headingLevel(value) {
    const level = Number(value);
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : DEFAULT_LEVEL;
}
/**
 * The levels of the headings in a directory. Each is one lower for every heading above it that is
 * shown.
 */
function headingLevels(first, intro, resources, groups) {
    const tips = first + (intro ? 1 : 0);
    const group = tips + (resources ? 1 : 0);
    const card = group + (groups ? 1 : 0);
    return { tips, group, card };
}

export { headingLevel, headingLevels };
