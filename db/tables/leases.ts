import type { IsoInstant } from "#app/domain/calendar.ts";

/** Which of several servers on one database does what only one may do, and until when. */
export interface LeaseTable {
  name: "mail" | "pruning" | "backup";
  holder: string;
  until: IsoInstant;
}
