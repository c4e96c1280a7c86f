import { KEPT_THINGS } from "#app/domain/administration/retention.ts";
import { hasEnded } from "#app/domain/body.ts";
import { addHours, instantText, type IsoDate, type IsoInstant } from "#app/domain/calendar.ts";
import { listBodiesToAdminister } from "#db/administration/bodies.server.ts";
import { listAddedDays } from "#db/deadline/calendar-days.server.ts";
import { countOffices } from "#db/administration/offices.server.ts";
import type { Db } from "#db/open.server.ts";
import { countWaitingMail, listRefusedMail } from "#db/reminder/outbox.server.ts";
import { countPeople } from "#db/administration/people.server.ts";

const REFUSED_MAIL_DAYS = 30;

/** How many there are of everything an administrator looks after, and what needs looking at. */
export async function readAdministration(db: Db, at: { councilId: number; today: IsoDate; now: IsoInstant }) {
  const { councilId } = at;
  const bodies = await listBodiesToAdminister(db, councilId, at.today);
  return {
    bodies: bodies.filter((body) => !hasEnded(body, at.today)).length,
    ...(await countPeople(db, councilId)),
    days: (await listAddedDays(db, councilId)).length,
    periods: KEPT_THINGS.length,
    offices: await countOffices(db, councilId),
    waitingMail: await countWaitingMail(db, at),
    refusedMail: (await listRefusedMail(db, councilId, addHours(at.now, -REFUSED_MAIL_DAYS * 24))).map((mail) => ({
      ...mail,
      refusedAt: instantText(mail.refusedAt ?? at.now),
    })),
  };
}
