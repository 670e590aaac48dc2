/** The value below which the share `p` (0 to 1) of the samples lies, by nearest rank; NaN of none. */
export function percentile(samples, p) {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? NaN;
}

export function median(samples) {
  const middle = samples.length / 2;
  const sorted = samples.toSorted((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
