import { sql, type Kysely, type Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { WAITING_OWN_IMPORTS } from "#app/domain/own-sheet/state-sets.ts";
import { bodiesOf } from "#app/domain/actor.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const COLUMNS = [
  "ownImport.id",
  "ownImport.bodyId",
  "ownImport.kind",
  "ownImport.fileName",
  "ownImport.state",
  "ownImport.broughtAt",
  "ownImport.broughtByPersonId",
  "ownImport.broughtByName",
  "ownImport.savedAt",
  "ownImport.savedByName",
  "ownImport.undoneAt",
  "ownImport.undoneByName",
  "ownImport.version",
] as const;

/** The tables that were brought in of the bodies whose working record this reader sees whole: its words may be sensitive. */
function readTables(db: Kysely<Database>, reader: Reader) {
  const seen = bodiesOf(reader).filter((bodyId) => seesOfficerNotes(reader, bodyId));
  return db
    .selectFrom("ownImport")
    .innerJoin("body", "body.id", "ownImport.bodyId")
    .select(COLUMNS)
    .select(["body.name as bodyName", "body.slug as bodySlug", "body.yearStartMonth", "body.yearStartDay"])
    .where("ownImport.bodyId", "in", orNone(seen));
}

/** A table with what its file said and what was chosen of it, where this reader sees it. */
export function findOwnImport(db: Kysely<Database>, reader: Reader, id: number) {
  return readTables(db, reader)
    .select(["ownImport.grids", "ownImport.readings", "ownImport.mapping", "ownImport.records"])
    .select(["ownImport.choices", "ownImport.made"])
    .where("ownImport.id", "=", id)
    .executeTakeFirst();
}

export type OwnImportRow = NonNullable<Awaited<ReturnType<typeof findOwnImport>>>;

/** The tables that the reader sees, those that wait first, then the newest; one page, and how many there are. */
export async function pageOwnImports(db: Kysely<Database>, reader: Reader, page: { limit: number; offset: number }) {
  const { all } = await readTables(db, reader)
    .clearSelect()
    .select(sql<number>`count(*)`.as("all"))
    .executeTakeFirstOrThrow();
  const tables = await readTables(db, reader)
    .orderBy((eb) => eb.case().when("ownImport.state", "in", WAITING_OWN_IMPORTS).then(0).else(1).end())
    .orderBy("ownImport.id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { all, tables };
}

/** How many tables of the body wait to be saved or discarded. */
export async function countWaitingTables(db: Kysely<Database>, bodyId: number): Promise<number> {
  const { waiting } = await db
    .selectFrom("ownImport")
    .select(sql<number>`count(*)`.as("waiting"))
    .where("bodyId", "=", bodyId)
    .where("state", "in", WAITING_OWN_IMPORTS)
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Keeps a table that was brought in; returns its id. */
export async function insertOwnImport(trx: Transaction<Database>, row: New<"ownImport">): Promise<number> {
  const { id } = await trx.insertInto("ownImport").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes a table and raises its version by one. */
export async function updateOwnImport(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Omit<New<"ownImport">, "id" | "bodyId" | "version">>,
): Promise<void> {
  await trx
    .updateTable("ownImport")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** The choices of columns that are kept for a body, newest first. */
export function listOwnMappings(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("ownMapping")
    .select(["kind", "headings", "columns", "fileName"])
    .where("bodyId", "=", bodyId)
    .orderBy("usedAt", "desc")
    .limit(100)
    .execute();
}

/** Keeps a choice of columns for the body; one for the same headings takes the place of the one before. */
export async function putOwnMapping(trx: Transaction<Database>, row: New<"ownMapping">): Promise<void> {
  const { columns, fileName, usedAt } = row;
  await trx
    .insertInto("ownMapping")
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(["bodyId", "kind", "headings"]).doUpdateSet({ columns, fileName, usedAt }),
    )
    .execute();
}
