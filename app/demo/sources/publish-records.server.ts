import { dayInLondon, type IsoInstant } from "#app/domain/calendar.ts";
import type { Acting, Outcome } from "#app/services/run-deed.server.ts";
import { publishFollowUp } from "#app/services/follow-up/publish-follow-up.server.ts";
import { publishRecord } from "#app/services/public-record/publish-record.server.ts";
import type { Db } from "#db/open.server.ts";
import { SCRUTINY_SUPPORT, type Ids } from "./papers.ts";

/**
 * Publishes what came of every meeting of the published minutes, and every
 * follow-up that is not sensitive, through the product's own rules: as an officer
 * of those bodies would. Throws where the rules refuse, since then the data is wrong.
 */
export async function publishSourceRecords(db: Db, bodies: Ids, at: IsoInstant): Promise<void> {
  const acting = await support(db, bodies, at);
  const meetings = await db.selectFrom("meeting").select(["id", "version"]).orderBy("meetsOn").execute();
  for (const { id, version } of meetings) {
    done(await publishRecord(db, acting(), { meetingId: id, version }));
  }
  const followUps = await db
    .selectFrom("followUp")
    .select(["id", "version"])
    .where("sensitiveSinceAt", "is", null)
    .orderBy("id")
    .execute();
  for (const { id, version } of followUps) {
    done(await publishFollowUp(db, acting(), { followUpId: id, version }));
  }
}

/** The team that entered the papers, as an officer of each of their bodies; every deed has a key of its own. */
async function support(db: Db, bodies: Ids, at: IsoInstant): Promise<() => Acting> {
  const { id: personId } = await db
    .selectFrom("person")
    .select("id")
    .where("name", "=", SCRUTINY_SUPPORT)
    .executeTakeFirstOrThrow();
  const actor = {
    personId,
    councilId: 1,
    name: SCRUTINY_SUPPORT,
    parts: [...bodies.values()].map((bodyId) => ({ bodyId, role: "officer" as const })),
    administrator: false,
    today: dayInLondon(new Date(at)),
  };
  let deeds = 0;
  return () => ({ actor, now: at, submitKey: `paper-${(deeds += 1)}` });
}

function done(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(`The published minutes were refused: ${outcome.refusal.because}`);
}
