import type { IsoDate } from "#app/domain/calendar.ts";
import type { YearEndChoice } from "#app/domain/programme/year-end.ts";
import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";

/** The year that ends, as its unfinished things are settled. */
export type YearToSettle = {
  id: number;
  bodyId: number;
  startYear: number;
  label: string;
  lastDay: IsoDate;
};

/** What was chosen, why, and the body that takes it on where it is handed over. */
export type Settling = {
  year: YearToSettle;
  choice: YearEndChoice;
  reasonWords: string;
  to: { id: number; name: string } | null;
};

/** One thing to settle; the version is null where the same bulk has already moved it. */
export type ToSettle = { id: number; version: number | null };

/** What became of it: its version, the record that goes on from it, and the theme it belongs to. */
export type Settled = { version: number; toRecordId: number | null; themeId: number | null };

/** Whether it is one of the things the year left unfinished. */
export function isOfYear(isIt: boolean): Verdict {
  if (isIt) return allowed;
  return refused("state", "It is not among what this year left unfinished: open the page again.");
}
