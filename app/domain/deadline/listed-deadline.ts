import type { IsoDate } from "#app/domain/calendar.ts";
import type { Deadline } from "./deadlines-of-body.ts";

/** A deadline as a row of a list: without its working. `year` is the body's own, "2026/27". */
export type ListedDeadline = Omit<Deadline, "worked"> & {
  id: number;
  /** The working day before, where the day is at a weekend or a bank holiday. */
  better: IsoDate | null;
  about: string | null;
  year: string;
  /** Whether what starts it is still to come. */
  isComing: boolean;
};
