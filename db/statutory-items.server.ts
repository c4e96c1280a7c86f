import type { Kysely, Transaction } from "kysely";
import type { RuleId } from "#app/domain/deadline/rules.ts";
import type { Database } from "./schema.ts";

/** The items of a programme that a rule of law asks for, with the meeting each is on. Withdrawn ones are left out. */
export function listStatutoryItems(db: Kysely<Database>, programmeId: number) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(["agendaItem.id", "agendaItem.statutoryRule", "meeting.meetsOn"])
    .where("agendaItem.programmeId", "=", programmeId)
    .where("agendaItem.statutoryRule", "is not", null)
    .where("agendaItem.state", "<>", "withdrawn")
    .orderBy("agendaItem.id")
    .execute();
}

/** Says which rule of law asks for the item. Its version stays: this is part of its making. */
export async function setStatutoryRule(
  trx: Transaction<Database>,
  itemId: number,
  ruleId: RuleId,
): Promise<void> {
  await trx.updateTable("agendaItem").set({ statutoryRule: ruleId }).where("id", "=", itemId).execute();
}
