import type { Kysely, Transaction } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { ReminderKind } from "#app/domain/reminder/kinds.ts";
import { isOwned } from "#db/administration/owned-rows.server.ts";
import type { Database } from "#db/schema.ts";

/** Everyone with an account in force and the parts they hold on the day: a row for each part. */
export function listPeopleWithParts(db: Kysely<Database>, today: IsoDate) {
  return db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .innerJoin("membership", "membership.personId", "person.id")
    .select(["person.id as personId", "person.councilId", "person.name", "account.email"])
    .select(["membership.bodyId", "membership.role"])
    .where("account.suspendedAt", "is", null)
    .where("membership.fromOn", "<=", today)
    .where((eb) => eb.or([eb("membership.untilOn", "is", null), eb("membership.untilOn", ">=", today)]))
    .orderBy("person.id")
    .execute();
}

/** The kinds that each person has stopped. */
export function listReminderStops(db: Kysely<Database>) {
  return db.selectFrom("reminderStop").select(["personId", "kind"]).execute();
}

/** The kinds that this person has stopped. */
export async function listStoppedKinds(db: Kysely<Database>, personId: number): Promise<ReminderKind[]> {
  const rows = await db.selectFrom("reminderStop").select("kind").where("personId", "=", personId).execute();
  return rows.map((row) => row.kind);
}

/** Stops these kinds for a person; answers those that were not stopped already. */
export async function insertReminderStops(
  trx: Transaction<Database>,
  personId: number,
  kinds: readonly ReminderKind[],
  stoppedAt: IsoInstant,
): Promise<ReminderKind[]> {
  if (kinds.length === 0) return [];
  const rows = await trx
    .insertInto("reminderStop")
    .values(kinds.map((kind) => ({ personId, kind, stoppedAt })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("kind")
    .execute();
  return rows.map((row) => row.kind);
}

/** Starts these kinds again for a person; answers those that had been stopped. */
export async function deleteReminderStops(
  trx: Transaction<Database>,
  personId: number,
  kinds: readonly ReminderKind[],
): Promise<ReminderKind[]> {
  if (kinds.length === 0) return [];
  const rows = await trx
    .deleteFrom("reminderStop")
    .where("personId", "=", personId)
    .where("kind", "in", kinds)
    .returning("kind")
    .execute();
  return rows.map((row) => row.kind);
}

type Told = { kind: ReminderKind; key: string };

/** Four values a row: well under what one statement may bind. */
const MOST_AT_ONCE = 1_000;

/** Marks things as told to a person; answers those that were not told before, in the same transaction. */
export async function insertRemindersSent(
  trx: Transaction<Database>,
  personId: number,
  told: readonly Told[],
  sentOn: IsoDate,
): Promise<Told[]> {
  const written: Told[] = [];
  for (let from = 0; from < told.length; from += MOST_AT_ONCE) {
    const some = told.slice(from, from + MOST_AT_ONCE);
    const rows = await trx
      .insertInto("reminderSent")
      .values(some.map(({ kind, key }) => ({ personId, kind, key, sentOn })))
      .onConflict((conflict) => conflict.doNothing())
      .returning(["kind", "key"])
      .execute();
    written.push(...rows);
  }
  return written;
}

/** Whether the digests of the day are written. */
export async function isReminderDay(db: Kysely<Database>, onDay: IsoDate): Promise<boolean> {
  const row = await db.selectFrom("reminderDay").select("onDay").where("onDay", "=", onDay).executeTakeFirst();
  return row !== undefined;
}

/** Marks the digests of the day as written; marking it again changes nothing. */
export async function insertReminderDay(db: Kysely<Database>, onDay: IsoDate, at: IsoInstant): Promise<void> {
  await db
    .insertInto("reminderDay")
    .values({ onDay, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Forgets what was told by mail before the day, and which days' digests were written. */
export async function deleteRemindersBefore(
  trx: Transaction<Database>,
  before: IsoDate,
  councilId: number,
): Promise<void> {
  await trx
    .deleteFrom("reminderSent")
    .where("sentOn", "<", before)
    .where(isOwned("reminder_sent", councilId))
    .execute();
}

/** Forgets on which days before this one reminders were written. */
export async function deleteReminderDaysBefore(trx: Transaction<Database>, before: IsoDate): Promise<void> {
  await trx.deleteFrom("reminderDay").where("onDay", "<", before).execute();
}
