import type { Kysely, Transaction } from "kysely";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database, New } from "#db/schema.ts";
import { readPage } from "#db/list/read-page.server.ts";
import { nextNumber } from "#db/next-number.server.ts";

/** Every office by title. At most 500. */
export function listOffices(db: Kysely<Database>) {
  return everyOffice(db, {});
}

const everyOffice = readyQuery((db: Kysely<Database>) => byTitle(db).limit(500));

/** A page of all offices, by title. */
export function pageOffices(db: Kysely<Database>, asked: string | null) {
  return readPage(byTitle(db), asked);
}

function byTitle(db: Kysely<Database>) {
  return db
    .selectFrom("office")
    .select(["id", "title", "organisation", "version"])
    .orderBy("title")
    .orderBy("organisation")
    .orderBy("id");
}

/** How many offices there are. */
export async function countOffices(db: Kysely<Database>): Promise<number> {
  const counted = db.selectFrom("office").select((eb) => eb.fn.countAll<number>().as("all"));
  return (await counted.executeTakeFirstOrThrow()).all;
}

/** One office. */
export async function findOffice(db: Kysely<Database>, id: number) {
  return db
    .selectFrom("office")
    .select(["id", "title", "organisation", "version"])
    .where("id", "=", id)
    .executeTakeFirst();
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
