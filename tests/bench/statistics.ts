/** The value that a share of the others lies below; the values in any order. @param share from 0 to 1 */
export function quantile(values: Iterable<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The value in the middle. */
export function median(values: Iterable<number>): number {
  return quantile(values, 0.5);
}
