/** A count as a host may write it: a whole number from 1 on; nothing where it is anything else. */
export declare function count(value: unknown): number | undefined;
