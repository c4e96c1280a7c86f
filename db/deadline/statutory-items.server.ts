import type { Kysely } from "kysely";
import { readyQuery } from "#db/engine/ready-query.server.ts";
import type { Database } from "#db/schema.ts";

/** The items of a programme that a rule of law asks for, with the meeting each is on. Withdrawn ones are left out. */
export function listStatutoryItems(db: Kysely<Database>, programmeId: number) {
  return statutoryOf(db, { programmeId });
}

const statutoryOf = readyQuery((db: Kysely<Database>, { programmeId }: { programmeId: number }) =>
  db
    .selectFrom("agendaItem")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(["agendaItem.id", "agendaItem.statutoryRule", "meeting.meetsOn", "meeting.dateBasis"])
    .where("agendaItem.programmeId", "=", programmeId)
    .where("agendaItem.statutoryRule", "is not", null)
    .where("agendaItem.state", "<>", "withdrawn")
    .orderBy("agendaItem.id"),
);
