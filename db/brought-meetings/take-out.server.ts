import { sql, type Kysely, type Transaction } from "kysely";
import type { SavedMeetings } from "#app/domain/brought-meetings/kept.ts";
import { listForeignKeysTo } from "#db/engine/foreign-keys.server.ts";
import { idsOf } from "#db/own-sheet/made-records.server.ts";
import { orNone } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

type Made = SavedMeetings["made"];
const TABLES = { item: "agendaItem", meeting: "meeting" } as const;

/** Which of these have something hanging on them that came later; on a meeting also an item that was not made with it. */
export async function listBuiltOnSince(trx: Kysely<Database>, made: Made) {
  const built: { kind: "meeting" | "item"; id: number }[] = [];
  for (const kind of ["meeting", "item"] as const) {
    for (const { table, column } of await listForeignKeysTo(trx, kind === "item" ? "agenda_item" : "meeting")) {
      if (table === "agenda_item" && column === "meeting_id") continue;
      const { rows } = await sql<{ id: number }>`select distinct ${sql.ref(column)} as id from ${sql.table(table)}
        where ${sql.ref(column)} in (${sql.join(orNone(idsOf(made, kind)))})`.execute(trx);
      built.push(...rows.map(({ id }) => ({ kind, id })));
    }
  }
  const added = await trx
    .selectFrom("agendaItem")
    .select("meetingId")
    .where("meetingId", "in", orNone(idsOf(made, "meeting")))
    .where("id", "not in", orNone(idsOf(made, "item")))
    .execute();
  return [...built, ...added.map(({ meetingId }) => ({ kind: "meeting" as const, id: meetingId ?? -1 }))];
}

/** How many of these the public has. */
export async function countPublishedOf(trx: Kysely<Database>, made: Made): Promise<number> {
  const { n } = await trx
    .selectFrom("publication")
    .select(sql<number>`count(*)`.as("n"))
    .where((eb) =>
      eb.or([
        eb.and([eb("kind", "=", "item"), eb("recordId", "in", orNone(idsOf(made, "item")))]),
        eb.and([eb("kind", "=", "meeting"), eb("recordId", "in", orNone(idsOf(made, "meeting")))]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return n;
}

/** Takes these records out, items before their meetings. Throws where anything else names one: the database holds that. */
export async function takeOutMade(trx: Transaction<Database>, made: Made): Promise<void> {
  for (const kind of ["item", "meeting"] as const) {
    await trx
      .deleteFrom(TABLES[kind])
      .where("id", "in", orNone(idsOf(made, kind)))
      .execute();
  }
}

/** Puts items in part II whose source restricts them; the paragraph is for an officer to name. */
export async function makeExempt(trx: Transaction<Database>, itemIds: readonly number[]): Promise<void> {
  await trx.updateTable("agendaItem").set({ part: "part_2" }).where("id", "in", orNone(itemIds)).execute();
}
