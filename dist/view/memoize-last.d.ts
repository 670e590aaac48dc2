/** Keeps what was made for as long as all that it was made of stays the same. */
export declare function memoizeLast<T>(): (from: readonly unknown[], make: () => T) => T;
