/** A function that makes the value of a key once, and returns the same value after that. */
export declare function memoize<T>(make: (key: string) => T): (key: string) => T;
