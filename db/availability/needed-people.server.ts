import type { ExpressionBuilder, Kysely } from "kysely";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** More than a body has open at once: what is read for its meetings stays bounded. */
const MOST_ITEMS = 2_000;

/** Of a body, of a meeting, or one. */
export type OpenItems = { bodyId: number } | { meetingId: number } | { itemId: number };

function areOpen(of: OpenItems) {
  return (eb: ExpressionBuilder<Database, "agendaItem">) =>
    eb.and([
      "bodyId" in of
        ? eb("agendaItem.bodyId", "=", of.bodyId)
        : "meetingId" in of
          ? eb("agendaItem.meetingId", "=", of.meetingId)
          : eb("agendaItem.id", "=", of.itemId),
      eb("agendaItem.state", "in", OPEN_ITEM_STATES),
    ]);
}

/** The items that are still to be taken, on which meeting and with which lead, as far as the reader sees them. */
export function listOpenItemsWithLead(db: Kysely<Database>, reader: Reader, of: OpenItems) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("person", "person.id", "agendaItem.leadMemberId")
    .select(["agendaItem.id", "agendaItem.title", "agendaItem.meetingId", "agendaItem.leadMemberId"])
    .select("person.name as leadName")
    .where(areOpen(of))
    .where(readableItems(reader))
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .limit(MOST_ITEMS)
    .execute();
}

/** Who gives evidence on open items of a body and is named by words alone: each once, by their first item. At most 500. */
export async function listOpenWitnessNames(db: Kysely<Database>, bodyId: number): Promise<string[]> {
  const rows = await db
    .selectFrom("witness")
    .innerJoin("agendaItem", "agendaItem.id", "witness.itemId")
    .select("witness.words")
    .where(areOpen({ bodyId }))
    .where("witness.officeId", "is", null)
    .groupBy("witness.words")
    .orderBy((eb) => eb.fn.min("witness.itemId"))
    .orderBy((eb) => eb.fn.min("witness.position"))
    .limit(500)
    .execute();
  return rows.map(({ words }) => words);
}

/** Who gives evidence on the items that are still to be taken, in their order. */
export function listOpenWitnesses(db: Kysely<Database>, of: OpenItems) {
  return db
    .selectFrom("witness")
    .innerJoin("agendaItem", "agendaItem.id", "witness.itemId")
    .leftJoin("office", "office.id", "witness.officeId")
    .select(["witness.itemId", "witness.officeId", "witness.words", "office.title", "office.organisation"])
    .where(areOpen(of))
    .orderBy("witness.itemId")
    .orderBy("witness.position")
    .limit(MOST_ITEMS * 5)
    .execute();
}
