import type { Kysely, Transaction } from "kysely";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { councilsOf } from "#db/administration/bodies.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";

/** The days that a council added to the known bank holidays and did not take off again, by day. */
export function listAddedDays(db: Kysely<Database>, councilId: number) {
  return addedDays(db, { councilId });
}

const addedDays = readyQuery((db: Kysely<Database>, { councilId }: { councilId: number }) =>
  everyAddedDay(db).where("councilId", "=", councilId),
);

/** The same of the councils that these bodies belong to. */
export function listAddedDaysFor(db: Kysely<Database>, bodyIds: readonly number[]) {
  return addedDaysFor(db, { bodyIds });
}

const addedDaysFor = readyQuery((db: Kysely<Database>, { bodyIds }: { bodyIds: readonly number[] }) =>
  everyAddedDay(db).where("councilId", "in", councilsOf(db, bodyIds)),
);

function everyAddedDay(db: Kysely<Database>) {
  return db
    .selectFrom("calendarDay")
    .select(["id", "councilId", "jurisdiction", "onDay", "words", "addedAt", "addedByName", "version"])
    .where("removedAt", "is", null)
    .orderBy("onDay")
    .orderBy("id");
}

/** One of them; undefined where there is none, or it was taken off. */
export function findAddedDay(db: Kysely<Database>, id: number) {
  return db
    .selectFrom("calendarDay")
    .select(["id", "councilId", "jurisdiction", "onDay", "words", "addedAt", "addedByName", "version"])
    .where("id", "=", id)
    .where("removedAt", "is", null)
    .executeTakeFirst();
}

/** Adds a day on which nothing counts; returns its id. */
export async function insertAddedDay(
  trx: Transaction<Database>,
  day: Pick<New<"calendarDay">, "councilId" | "jurisdiction" | "onDay" | "words" | "addedAt" | "addedByName">,
): Promise<number> {
  const { id } = await trx.insertInto("calendarDay").values(day).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Takes a day off again and raises its version by one. */
export async function markDayRemoved(
  trx: Transaction<Database>,
  id: number,
  by: { removedAt: IsoInstant; removedByName: string },
): Promise<void> {
  await trx
    .updateTable("calendarDay")
    .set((eb) => ({ ...by, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
