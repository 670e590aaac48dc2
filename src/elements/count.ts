/** A count as a host may write it: a whole number of at least 1. Undefined for anything else. */
export function count(value: unknown): number | undefined {
  const number = Math.trunc(Number(value));
  return number >= 1 ? number : undefined;
}
