/** Keeps the last result for as long as the arguments stay the same. */
export declare function memoizeLast<T>(): (from: readonly unknown[], make: () => T) => T;
