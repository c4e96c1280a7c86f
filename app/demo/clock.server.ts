import { timeInLondon, type IsoDate } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";

/** The demonstration's own date: the story it tells has just ended, and much is to come within days. */
const STARTS_ON: IsoDate = "2026-11-24";

/** Keeps that the demonstration's clock is set now: to its own date, at the time of day it is in London. */
export async function setClock(db: Db, now: Date): Promise<void> {
  await db
    .insertInto("demonstration")
    .values({
      id: 1,
      seededAt: now.toISOString(),
      startsAt: `${STARTS_ON}T${timeInLondon(now)}:00.000Z`, // London is on UTC in November
    })
    .execute();
}

/** The clock of the demonstration in this database; the real one where none says when it was made. */
export async function clockOf(db: Db, realClock: () => Date): Promise<() => Date> {
  const made = await db.selectFrom("demonstration").select(["seededAt", "startsAt"]).executeTakeFirst();
  if (!made) return realClock;
  const behindMs = Date.parse(made.seededAt) - Date.parse(made.startsAt);
  return () => new Date(realClock().getTime() - behindMs);
}
