/** A count as a host may write it: a whole number from 1 on; nothing where it is anything else. */
export function count(value: unknown): number | undefined {
  const number = Math.trunc(Number(value));
  return number >= 1 ? number : undefined;
}
