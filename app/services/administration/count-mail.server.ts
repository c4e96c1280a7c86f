import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { countRefusedMail, countWaitingMail, oldestWaitingMail } from "#db/reminder/outbox.server.ts";

const REFUSED_DAYS = 30;

/** How many messages wait to be sent, since when, and how many were refused lately. */
export async function countMail(db: Db, now: IsoInstant) {
  return {
    waiting: await countWaitingMail(db, { councilId: null, now }),
    oldestAt: await oldestWaitingMail(db, now),
    refused: await countRefusedMail(db, addHours(now, -REFUSED_DAYS * 24)),
  };
}
