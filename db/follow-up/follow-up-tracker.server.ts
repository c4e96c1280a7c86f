import { CLOSED_FOLLOW_UPS, OPEN_FOLLOW_UPS, RUNNING_FOLLOW_UPS } from "#app/domain/follow-up/state-sets.ts";
import type { Kysely } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readFollowUps, readFollowUpsOf } from "./follow-ups.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { whileNothingMoved } from "#db/list/kept-counts.server.ts";
import { orNone, readableFollowUps } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * Those of these follow-ups that the reader's working record holds, with what was last reported of each and what tells
 * whose it is, in one query.
 */
export function listFollowUpsByNumber(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return ofNumbers(db, reader, { ids });
}

const ofNumbers = readyForReader((db, reader, { ids }: { ids: readonly number[] }) =>
  readFollowUpsOf(db, reader, ids)
    .innerJoin("followUpListed as listed", "listed.followUpId", "followUp.id")
    .leftJoin("followUpUpdate as reported", "reported.id", "listed.lastReportId")
    .select(["reported.text as lastReport", "reported.reportedOn as lastReportedOn"])
    .select(["listed.updateAsked", "listed.heardOn as lastHeardOn", "listed.owners as ownerCode"])
    .orderBy("followUp.id"),
);

/** The follow-ups of the reader's working record that were closed last, latest first. */
export function listLastClosed(db: Kysely<Database>, reader: Reader, limit: number) {
  return readFollowUps(db, reader)
    .innerJoin("event as closing", (join) =>
      join.on((eb) =>
        eb(
          "closing.id",
          "=",
          eb
            .selectFrom("eventSubject")
            .innerJoin("event", "event.id", "eventSubject.eventId")
            .select((inner) => inner.fn.max("event.id").as("id"))
            .whereRef("eventSubject.recordId", "=", "followUp.id")
            .where("eventSubject.kind", "=", "follow_up")
            .whereRef("event.subjectId", "=", "followUp.id")
            .where("event.action", "in", [
              "follow_up_completed",
              "follow_up_superseded",
              "follow_up_not_taken_forward",
            ]),
        ),
      ),
    )
    .select(["closing.at as closedAt"])
    .where("followUp.state", "in", CLOSED_FOLLOW_UPS)
    .orderBy("closing.id", "desc")
    .limit(limit)
    .execute();
}

/** Whether the reader sees an open follow-up of one of these bodies. */
export async function hasOpenFollowUp(db: Kysely<Database>, reader: Reader, bodyIds: readonly number[]) {
  const found = await anyOpen(db, reader, { bodyIds });
  return found.length > 0;
}

const anyOpen = readyForReader((db, reader, { bodyIds }: { bodyIds: readonly number[] }) =>
  db
    .selectFrom("followUp")
    .select("followUp.id")
    .where((eb) => inNumbers(eb.ref("followUp.bodyId"), bodyIds))
    .where("followUp.state", "in", OPEN_FOLLOW_UPS)
    .where(readableFollowUps(reader))
    .limit(1),
);

/** How many open follow-ups of these bodies are not late and have come to the day they are looked at again. */
export function countFollowUpsToLookAt(
  db: Kysely<Database>,
  bodyIds: readonly number[],
  today: IsoDate,
): Promise<number> {
  return whileNothingMoved(db, "follow_up", JSON.stringify(["to look at", bodyIds, today]), async () => {
    const { toLookAt } = await db
      .selectFrom("followUp")
      .select((eb) => eb.fn.countAll<number>().as("toLookAt"))
      .where("followUp.bodyId", "in", orNone(bodyIds))
      .where("followUp.state", "in", RUNNING_FOLLOW_UPS)
      .where("followUp.reviewOn", "<=", today)
      .where((eb) => eb.or([eb("followUp.dueOn", "is", null), eb("followUp.dueOn", ">=", today)]))
      .executeTakeFirstOrThrow();
    return Number(toLookAt);
  });
}
