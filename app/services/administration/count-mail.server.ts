import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { countRefusedMail, countWaitingMail, oldestWaitingMail } from "#db/reminder/outbox.server.ts";

const REFUSED_DAYS = 30;

/** How many messages of the council, or with null of every one, wait to be sent, since when, and how many were refused lately. */
export async function countMail(db: Db, at: { councilId: number | null; now: IsoInstant }) {
  return {
    waiting: await countWaitingMail(db, at),
    oldestAt: await oldestWaitingMail(db, at),
    refused: await countRefusedMail(db, at.councilId, addHours(at.now, -REFUSED_DAYS * 24)),
  };
}
