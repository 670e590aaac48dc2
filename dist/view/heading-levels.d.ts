/** A heading level as a host may write it: 1 to 6, else the default of 2. */
export declare function headingLevel(value: unknown): number;
/** The levels of the headings in a directory: each is one further down where those above it are there. */
export declare function headingLevels(first: number, intro: unknown, resources: unknown, groups: unknown): {
    tips: number;
    group: number;
    card: number;
};
