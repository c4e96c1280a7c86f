import { sql, type Kysely, type Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { bodiesOf } from "#app/domain/actor.ts";
import { orNone, readableImports } from "#db/readable.server.ts";
import type { Database, New } from "#db/schema.ts";

const IMPORT_COLUMNS = [
  "sheetImport.id",
  "sheetImport.bodyId",
  "sheetImport.kind",
  "sheetImport.fileName",
  "sheetImport.state",
  "sheetImport.uploadedAt",
  "sheetImport.uploadedByPersonId",
  "sheetImport.uploadedByName",
  "sheetImport.appliedAt",
  "sheetImport.appliedByName",
  "sheetImport.undoneAt",
  "sheetImport.undoneByName",
  "sheetImport.version",
] as const;

/** The imported table with what its file said and what undoing it needs, where this reader may see it. */
export function findImport(db: Kysely<Database>, reader: Reader, id: number) {
  return readImports(db, reader)
    .select(["sheetImport.rows", "sheetImport.undo"])
    .where("sheetImport.id", "=", id)
    .executeTakeFirst();
}

/** The imported tables that the reader may see, those that wait first, then the newest; one page, and how many there are. */
export async function pageImports(db: Kysely<Database>, reader: Reader, page: { limit: number; offset: number }) {
  const all = await readImports(db, reader)
    .clearSelect()
    .select(sql<number>`count(*)`.as("all"))
    .executeTakeFirstOrThrow();
  const imports = await readImports(db, reader)
    .orderBy((eb) => eb.case().when("sheetImport.state", "=", "previewed").then(0).else(1).end())
    .orderBy("sheetImport.id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { all: all.all, imports };
}

/** How many tables of the body wait to be saved or discarded. */
export async function countWaitingImports(db: Kysely<Database>, bodyId: number): Promise<number> {
  const { waiting } = await db
    .selectFrom("sheetImport")
    .select(sql<number>`count(*)`.as("waiting"))
    .where("bodyId", "=", bodyId)
    .where("state", "=", "previewed")
    .executeTakeFirstOrThrow();
  return waiting;
}

/** Keeps a table that was brought in; returns its id. */
export async function insertImport(trx: Transaction<Database>, row: New<"sheetImport">): Promise<number> {
  const { id } = await trx.insertInto("sheetImport").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** Changes an imported table and raises its version by one. */
export async function updateImport(
  trx: Transaction<Database>,
  id: number,
  to: Partial<Omit<New<"sheetImport">, "id" | "bodyId" | "version">>,
): Promise<void> {
  await trx
    .updateTable("sheetImport")
    .set((eb) => ({ ...to, version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** The meetings of these numbers that are of the reader's bodies, with when their body's year starts. */
export function listMeetingsNamed(db: Kysely<Database>, reader: Reader, ids: readonly number[]) {
  return readMeetings(db, reader).where("meeting.id", "in", orNone(ids)).execute();
}

/** The meetings of the body, where it is one of the reader's, in the same words. */
export function listMeetingsOfBody(db: Kysely<Database>, reader: Reader, bodyId: number) {
  return readMeetings(db, reader).where("meeting.bodyId", "=", bodyId).execute();
}

function readMeetings(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("meeting")
    .innerJoin("body", "body.id", "meeting.bodyId")
    .select(["meeting.id", "meeting.bodyId", "meeting.state", "meeting.meetsOn", "meeting.dateBasis"])
    .select(["body.yearStartMonth", "body.yearStartDay"])
    .where("meeting.bodyId", "in", orNone(bodiesOf(reader)))
    .orderBy("meeting.id");
}

/** The years of a body that have a programme, and its state. */
export function listProgrammeYears(db: Kysely<Database>, bodyId: number) {
  return db.selectFrom("workProgramme").select(["id", "startYear", "state"]).where("bodyId", "=", bodyId).execute();
}

/** These bodies by name. */
export function listBodiesNamed(db: Kysely<Database>, ids: readonly number[]) {
  return db.selectFrom("body").select(["id", "name", "slug"]).where("id", "in", orNone(ids)).orderBy("name").execute();
}

function readImports(db: Kysely<Database>, reader: Reader) {
  return db
    .selectFrom("sheetImport")
    .innerJoin("body", "body.id", "sheetImport.bodyId")
    .select(IMPORT_COLUMNS)
    .select(["body.name as bodyName", "body.slug as bodySlug"])
    .where(readableImports(reader));
}
