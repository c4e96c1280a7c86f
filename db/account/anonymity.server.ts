import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import type { IsoInstant } from "#app/domain/calendar.ts";
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

/** The names of everybody else who has one here. */
export async function listOtherNames(db: Kysely<Database>, personId: number): Promise<string[]> {
  const others = db
    .selectFrom("person")
    .select("name")
    .where("id", "<>", personId)
    .where("anonymousSinceAt", "is", null);
  return (await others.execute()).map(({ name }) => name);
}

/** What the person did: each entry of history, with its body and its instant. */
export function listEventsBy(
  db: Kysely<Database>,
  personId: number,
): Promise<{ id: number; bodyId: number | null; at: IsoInstant }[]> {
  return db.selectFrom("event").select(["id", "bodyId", "at"]).where("actorPersonId", "=", personId).execute();
}

/** How many sessions, messages and the like there are that only this person needs. */
export async function countOwn(db: Kysely<Database>, personId: number, email: string) {
  const count = async (table: "session" | "feedKey" | "absence") =>
    (await db.selectFrom(table).select("personId").where("personId", "=", personId).execute()).length;
  const messages = await db.selectFrom("outbox").select("id").where("toEmail", "=", email).execute();
  return {
    sessions: await count("session"),
    calendarAddresses: await count("feedKey"),
    absences: await count("absence"),
    messages: messages.length,
  };
}

/** Removes the messages to the address, the answers kept for the person's forms, and the days on which they cannot come. */
export async function deleteOwn(trx: Transaction<Database>, personId: number, email: string): Promise<void> {
  await trx.deleteFrom("outbox").where("toEmail", "=", email).execute();
  await trx.deleteFrom("submitKey").where("actorKey", "=", `person:${personId}`).execute();
  await trx.deleteFrom("absence").where("personId", "=", personId).execute();
}
