import { sql, type Kysely, type Transaction } from "kysely";
import { z } from "zod";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { mayName } from "#db/engine/rewrite-texts.server.ts";
import type { Database } from "#db/schema.ts";

const Edited = z.object({
  changed: z.array(z.object({ label: z.string(), before: z.string().optional() })).default([]),
});

/** What the person was called here before, as the history of their name tells under this label. */
export async function listFormerNames(db: Kysely<Database>, personId: number, label: string): Promise<string[]> {
  const rows = await db
    .selectFrom("event")
    .select("particulars")
    .where("subjectKind", "=", "person")
    .where("subjectId", "=", personId)
    .where("action", "=", "person_edited")
    .execute();
  return rows.flatMap(({ particulars }) =>
    Edited.parse(JSON.parse(particulars)).changed.flatMap((one) =>
      one.label === label && one.before ? [one.before] : [],
    ),
  );
}

/** The names of everybody else of their council that may hold one of these. */
export async function listOtherNames(
  db: Kysely<Database>,
  personId: number,
  names: readonly string[],
): Promise<string[]> {
  const others = db
    .selectFrom("person")
    .select("name")
    .where("id", "<>", personId)
    .where("councilId", "=", councilOf(db, personId))
    .where("anonymousSinceAt", "is", null)
    .where((eb) => mayName(eb.ref("name"), names));
  return (await others.execute()).map(({ name }) => name);
}

/** What the person did: each entry of history, with its body and its instant. */
export function listEventsBy(
  db: Kysely<Database>,
  personId: number,
): Promise<{ id: number; bodyId: number | null; at: IsoInstant }[]> {
  return db.selectFrom("event").select(["id", "bodyId", "at"]).where("actorPersonId", "=", personId).execute();
}

/** How many things the person did. */
export function countEventsBy(db: Kysely<Database>, personId: number): Promise<number> {
  return counted(db.selectFrom("event").where("actorPersonId", "=", personId).select(HOW_MANY));
}

/** How many sessions, messages and the like there are that only this person needs. */
export async function countOwn(db: Kysely<Database>, personId: number, email: string) {
  const own = (table: "session" | "feedKey" | "absence" | "recordingDraft" | "savedView") =>
    counted(db.selectFrom(table).where("personId", "=", personId).select(HOW_MANY));
  return {
    sessions: await own("session"),
    calendarAddresses: await own("feedKey"),
    absences: await own("absence"),
    recordingDrafts: await own("recordingDraft"),
    savedViews: await own("savedView"),
    messages: await counted(messagesTo(db, personId, email).select(HOW_MANY)),
  };
}

function messagesTo(db: Kysely<Database>, personId: number, email: string) {
  return db.selectFrom("outbox").where("toEmail", "=", email).where("councilId", "=", councilOf(db, personId));
}

function councilOf(db: Kysely<Database>, personId: number) {
  return db.selectFrom("person").select("councilId").where("id", "=", personId);
}

const HOW_MANY = sql<number>`count(*)`.as("n");

async function counted(query: { executeTakeFirstOrThrow: () => Promise<{ n: number }> }): Promise<number> {
  return (await query.executeTakeFirstOrThrow()).n;
}

/** Removes the messages to the address, the answers kept for the person's forms, the days on which they cannot come, and what they typed and did not save. */
export async function deleteOwn(trx: Transaction<Database>, personId: number, email: string): Promise<void> {
  await trx
    .deleteFrom("outbox")
    .where("toEmail", "=", email)
    .where("councilId", "=", councilOf(trx, personId))
    .execute();
  await trx.deleteFrom("submitKey").where("actorKey", "=", `person:${personId}`).execute();
  await trx.deleteFrom("absence").where("personId", "=", personId).execute();
  await trx.deleteFrom("recordingDraft").where("personId", "=", personId).execute();
  await trx.deleteFrom("savedView").where("personId", "=", personId).execute();
  await trx.deleteFrom("askedPlan").where("personId", "=", personId).execute();
}
