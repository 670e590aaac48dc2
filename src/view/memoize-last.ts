/** Keeps the last result for as long as the arguments stay the same. */
export function memoizeLast<T>(): (from: readonly unknown[], make: () => T) => T {
  let before: readonly unknown[] | undefined;
  let made: T;
  return (from, make) => {
    if (!before || from.some((each, index) => each !== before?.[index])) made = make();
    before = from;
    return made;
  };
}
