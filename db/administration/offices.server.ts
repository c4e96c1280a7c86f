import type { Kysely, Transaction } from "kysely";
import { councilsOf } from "#db/administration/bodies.server.ts";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { nextNumber } from "#db/next-number.server.ts";

/** Every office of the councils that these bodies belong to, by title. At most 500. */
export function listOffices(db: Kysely<Database>, bodyIds: readonly number[]) {
  return officesFor(db, { bodyIds });
}

const officesFor = readyQuery((db: Kysely<Database>, { bodyIds }: { bodyIds: readonly number[] }) =>
  byTitle(db).where("councilId", "in", councilsOf(db, bodyIds)).limit(500),
);

/** A page of the council's offices, by title. */
export function pageOffices(db: Kysely<Database>, councilId: number, asked: string | null) {
  return readPage(byTitle(db).where("councilId", "=", councilId), asked);
}

function byTitle(db: Kysely<Database>) {
  return db
    .selectFrom("office")
    .select(["id", "title", "organisation", "version"])
    .orderBy("title")
    .orderBy("organisation")
    .orderBy("id");
}

/** How many offices the council has. */
export async function countOffices(db: Kysely<Database>, councilId: number): Promise<number> {
  const counted = db
    .selectFrom("office")
    .select((eb) => eb.fn.countAll<number>().as("all"))
    .where("councilId", "=", councilId);
  return (await counted.executeTakeFirstOrThrow()).all;
}

/** One office. */
export async function findOffice(db: Kysely<Database>, id: number) {
  return db
    .selectFrom("office")
    .select(["id", "councilId", "title", "organisation", "version"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Whether the office is of the council that the body belongs to. */
export async function isOfficeFor(db: Kysely<Database>, bodyId: number, id: number): Promise<boolean> {
  const found = db
    .selectFrom("office")
    .innerJoin("body", "body.councilId", "office.councilId")
    .select("office.id")
    .where("office.id", "=", id)
    .where("body.id", "=", bodyId);
  return (await found.executeTakeFirst()) !== undefined;
}

/** Writes a new office; returns its id. */
export async function insertOffice(trx: Transaction<Database>, office: New<"office">): Promise<number> {
  const { id } = await trx
    .insertInto("office")
    .values({ ...office, id: nextNumber("office") })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Changes an office and raises its version by one. */
export async function changeOffice(
  trx: Transaction<Database>,
  id: number,
  to: { title: string; organisation: string },
): Promise<void> {
  await trx
    .updateTable("office")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}
