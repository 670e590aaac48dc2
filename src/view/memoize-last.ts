/** Keeps what was made for as long as all that it was made of stays the same. */
export function memoizeLast<T>(): (from: readonly unknown[], make: () => T) => T {
  let before: readonly unknown[] | undefined;
  let made: T;
  return (from, make) => {
    if (!before || from.some((each, index) => each !== before?.[index])) made = make();
    before = from;
    return made;
  };
}
