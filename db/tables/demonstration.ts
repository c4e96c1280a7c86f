import type { IsoInstant } from "#app/domain/calendar.ts";

/** The one row that a demonstration has, and a real installation has not: from where its clock runs on. */
export interface DemonstrationTable {
  id: 1;
  /** When it was made, by the real clock. */
  seededAt: IsoInstant;
  /** What the demonstration's own clock said then. */
  startsAt: IsoInstant;
}
