import type { Actor } from "#app/domain/actor.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { publishProgramme } from "#app/services/programme/publish-programme.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import type { Db } from "#db/open.server.ts";

/** Publishes every year, the record of every meeting that was held, and the follow-ups of the first body, as an officer would. */
export async function publishBig(db: Db, actor: Actor): Promise<void> {
  let form = 0;
  const acting = (now: string): Acting => ({ actor, now, submitKey: `big-${(form += 1)}` });
  const programmes = await db
    .selectFrom("workProgramme")
    .select(["id as programmeId", "version", "startYear"])
    .orderBy("id")
    .execute();
  for (const { startYear, ...programme } of programmes)
    done(await publishProgramme(db, acting(`${startYear}-05-20T09:00:00.000Z`), programme));
  const meetings = db
    .selectFrom("meeting")
    .select(["id as meetingId", "version", "meetsOn"])
    .where("state", "=", "held");
  for (const { meetsOn, ...meeting } of await meetings.orderBy("id").execute())
    done(await publishRecord(db, acting(`${meetsOn}T18:00:00.000Z`), meeting));
  const followUps = db.selectFrom("followUp").select(["id as followUpId", "version"]).where("bodyId", "=", 1);
  for (const followUp of await followUps.execute())
    await publishFollowUp(db, acting("2026-11-20T09:00:00.000Z"), followUp); // refused where its theme is not public
}

function done(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(outcome.refusal.because);
}
