/** A count as a host may write it: a whole number of at least 1. Undefined for anything else. */
export declare function count(value: unknown): number | undefined;
