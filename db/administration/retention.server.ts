import { WAITING_OWN_IMPORTS } from "#app/domain/own-sheet/state-sets.ts";
import type { Kysely, Transaction } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import { ENDED_THEMES } from "#app/domain/theme/state-sets.ts";
import type { Database, New } from "#db/schema.ts";
import { isOwned } from "./owned-rows.server.ts";

/** The periods that somebody of the council, or with null of any, has set, and who. */
export function listRetentionPeriods(db: Kysely<Database>, councilId: number | null) {
  return db
    .selectFrom("retentionPeriod")
    .select(["name", "days", "setByName", "setAt", "version", "councilId"])
    .$if(councilId !== null, (query) => query.where("councilId", "=", councilId))
    .execute();
}

/** Sets a period over what was set before; its version rises by one. */
export async function putRetentionPeriod(
  trx: Transaction<Database>,
  period: Omit<New<"retentionPeriod">, "version">,
): Promise<void> {
  const { days, setByName, setAt } = period;
  await trx
    .insertInto("retentionPeriod")
    .values(period)
    .onConflict((conflict) =>
      conflict
        .columns(["councilId", "name"])
        .doUpdateSet((eb) => ({ days, setByName, setAt, version: eb("retentionPeriod.version", "+", 1) })),
    )
    .execute();
}

/** Of which council, and the instant before which a thing has been kept for long enough. */
type Passed = { at: IsoInstant; councilId: number };

/** The ended themes, unchanged since before the instant, that still hold how to reach who suggested them; at most 500. */
export function listContactsToRemove(db: Kysely<Database>, { at: before, councilId }: Passed) {
  return db
    .selectFrom("theme")
    .select(["id", "bodyId", "version"])
    .where("suggesterContact", "is not", null)
    .where(isOwned("theme", councilId))
    .where("state", "in", ENDED_THEMES)
    .where("updatedAt", "<", before)
    .limit(500)
    .execute();
}

/** The tables that were brought in before the instant and never saved; at most 500. */
export function listImportsToDiscard(db: Kysely<Database>, { at: before, councilId }: Passed) {
  return db
    .selectFrom("sheetImport")
    .select(["id", "bodyId", "kind", "startYear", "fileName", "version"])
    .where("state", "=", "previewed")
    .where(isOwned("sheet_import", councilId))
    .where("uploadedAt", "<", before)
    .limit(500)
    .execute();
}

/** The tables that were not made here, were brought in before the instant, and are neither saved nor discarded; at most 500. */
export function listTablesToDiscard(db: Kysely<Database>, { at: before, councilId }: Passed) {
  return db
    .selectFrom("ownImport")
    .select(["id", "bodyId", "kind", "fileName", "version"])
    .where("state", "in", WAITING_OWN_IMPORTS)
    .where(isOwned("own_import", councilId))
    .where("broughtAt", "<", before)
    .limit(500)
    .execute();
}

/** The minutes that were brought in before the instant and never saved; at most 500. */
export function listMinutesToDiscard(db: Kysely<Database>, { at: before, councilId }: Passed) {
  return db
    .selectFrom("broughtMinutes")
    .leftJoin("meeting", "meeting.id", "broughtMinutes.meetingId")
    .select(["broughtMinutes.id", "broughtMinutes.bodyId", "broughtMinutes.fileName", "broughtMinutes.version"])
    .select(["broughtMinutes.reading", "meeting.meetsOn", "meeting.dateBasis"])
    .where("broughtMinutes.state", "=", "draft")
    .where(isOwned("brought_minutes", councilId))
    .where("broughtMinutes.broughtAt", "<", before)
    .limit(500)
    .execute();
}

/** The meetings that were brought in before the instant and never saved; at most 500. */
export function listMeetingsToDiscard(db: Kysely<Database>, { at: before, councilId }: Passed) {
  return db
    .selectFrom("broughtMeetings")
    .select(["id", "bodyId", "fileNames", "version"])
    .where("state", "=", "draft")
    .where(isOwned("brought_meetings", councilId))
    .where("broughtAt", "<", before)
    .limit(500)
    .execute();
}

/** Everybody of a council with an account who had a part in a body, with when the last one ended and whether one is open on the day. */
export async function listAccountsWithParts(db: Kysely<Database>, today: IsoDate, councilId: number) {
  const rows = await db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .innerJoin("membership", "membership.personId", "person.id")
    .select(["person.id", "person.name", "person.version", "account.email", "account.administratorSinceAt"])
    .select((eb) => [
      eb.fn.max("membership.untilOn").as("lastPartUntilOn"),
      eb.fn
        .sum<number>(
          eb
            .case()
            .when("membership.untilOn", "is", null)
            .then(1)
            .when("membership.untilOn", ">=", today)
            .then(1)
            .else(0)
            .end(),
        )
        .as("openParts"),
    ])
    .where("person.councilId", "=", councilId)
    .groupBy(["person.id", "account.personId"])
    .execute();
  return rows.map(({ openParts, ...row }) => ({ ...row, hasOpenPart: openParts > 0 }));
}
