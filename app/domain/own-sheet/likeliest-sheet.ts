import type { OwnReading } from "./reading.ts";

/** So many columns that say something of ours make a sheet a list of records. */
const LEAST_COLUMNS = 3;

/** The sheet that is meant most likely: of those that are lists of records the one with most rows, else the fullest. */
export function likeliestSheet(readings: readonly Pick<OwnReading, "count" | "kinds" | "guesses">[]): number {
  const worth = readings.map(({ count, kinds: [kind], guesses }) => {
    const said = kind ? guesses[kind].filter(({ field, score }) => field !== null && score >= 0.5).length : 0;
    return count * (said >= LEAST_COLUMNS ? 1 : 0.05);
  });
  return worth.reduce((best, one, at) => (one > (worth[best] ?? 0) ? at : best), 0);
}
