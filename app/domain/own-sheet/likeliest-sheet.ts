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

/** The other sheets of a file that may be brought in next: those with rows in more than one column; a key or a note is none. */
export function sheetsBeside(readings: readonly Pick<OwnReading, "count" | "columns">[], chosen: number): number[] {
  return readings.flatMap(({ count, columns }, at) => (at !== chosen && count > 0 && columns.length > 1 ? [at] : []));
}
