/** A heading level as a host may write it: 1 to 6. Anything else gives the default, 2. */
export declare function headingLevel(value: unknown): number;
/**
 * The levels of the headings in a directory. Each is one lower for every heading above it that is
 * shown.
 */
export declare function headingLevels(first: number, intro: unknown, resources: unknown, groups: unknown): {
    tips: number;
    group: number;
    card: number;
};
