/** The middle of these. */
export function median(numbers: readonly number[]): number {
  return part(numbers, 0.5);
}

/** The number below which this share of them lies. */
export function part(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The median of what is measured so many times, one after another. */
export async function medianOf(times: number, measure: () => Promise<number>): Promise<number> {
  const got: number[] = [];
  for (let n = 0; n < times; n += 1) got.push(await measure());
  return median(got);
}

/** Bytes as megabytes, without a fraction. */
export function inMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
