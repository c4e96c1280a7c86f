import type { Kysely } from "kysely";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** More than a body has open at once: what is read for its meetings stays bounded. */
const MOST_ITEMS = 2_000;

/** The items of a body that are still to be taken, on which meeting and with which lead, as far as the reader sees them. */
export function listOpenItemsWithLead(db: Kysely<Database>, reader: Reader, bodyId: number) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("person", "person.id", "agendaItem.leadMemberId")
    .select(["agendaItem.id", "agendaItem.title", "agendaItem.meetingId", "agendaItem.leadMemberId"])
    .select("person.name as leadName")
    .where("agendaItem.bodyId", "=", bodyId)
    .where("agendaItem.state", "in", OPEN_ITEM_STATES)
    .where(readableItems(reader))
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .limit(MOST_ITEMS)
    .execute();
}

/** Who gives evidence on the items of a body that are still to be taken, in their order. */
export function listOpenWitnesses(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("witness")
    .innerJoin("agendaItem", "agendaItem.id", "witness.itemId")
    .leftJoin("office", "office.id", "witness.officeId")
    .select(["witness.itemId", "witness.officeId", "witness.words", "office.title", "office.organisation"])
    .where("agendaItem.bodyId", "=", bodyId)
    .where("agendaItem.state", "in", OPEN_ITEM_STATES)
    .orderBy("witness.itemId")
    .orderBy("witness.position")
    .limit(MOST_ITEMS * 5)
    .execute();
}
