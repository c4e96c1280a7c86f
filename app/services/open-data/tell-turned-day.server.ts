import type { IsoDate } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { turnDay } from "#db/open-data/open-records.server.ts";
import { retryWhileBusy } from "#app/services/retry-while-busy.server.ts";

/** Tells programs of whose membership began or ended with the day: once a day, whoever does it first. */
export function tellTurnedDay(db: Db, today: IsoDate): Promise<void> {
  return retryWhileBusy(() => turnDay(db, today));
}
