/** A function that makes something of a key once, and gives the same again after that. */
export declare function memoize<T>(make: (key: string) => T): (key: string) => T;
