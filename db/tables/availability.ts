import type { Generated } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";

/** Days on which somebody cannot come, never with a reason. Removed by being deleted. */
export interface AbsenceTable {
  id: Generated<number>;
  /** The body whose officer entered it; null where the person did, for every body. */
  bodyId: number | null;
  personId: number | null;
  officeId: number | null;
  /** A witness who is named in words. With no person, office or words it is the whole body. */
  words: Generated<string>;
  /** 1 for Mondays to 7 for Sundays; null for every day. */
  weekday: number | null;
  fromOn: IsoDate;
  untilOn: IsoDate;
  enteredAt: IsoInstant;
  enteredByName: string;
}
