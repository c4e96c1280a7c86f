import { IN_PROGRAMME } from "#app/domain/agenda-item/state-sets.ts";
import { sql, type Kysely } from "kysely";
import type { EventAction } from "#app/domain/events.ts";
import type { Reader } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * A programme's themes' and statutory items as rows of its list, in the order of
 * their meetings, with the variation of each that waits for the chair. Standing
 * business comes with every meeting and is not in a programme.
 */
export function listProgrammeItems(db: Kysely<Database>, reader: Reader, programmeId: number) {
  return readProgrammeItems(db, reader, programmeId).execute();
}

/** Those of these numbers. */
export function listItemsOfPage(db: Kysely<Database>, reader: Reader, programmeId: number, ids: readonly number[]) {
  return readProgrammeItems(db, reader, programmeId)
    .where((eb) => inNumbers(eb.ref("agendaItem.id"), ids))
    .execute();
}

function readProgrammeItems(db: Kysely<Database>, reader: Reader, programmeId: number) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("meeting as on", "on.id", "agendaItem.meetingId")
    .leftJoin("theme as its", "its.id", "agendaItem.themeId")
    .leftJoin("person as lead", "lead.id", "agendaItem.leadMemberId")
    .leftJoin("variation as waits", (join) =>
      join.onRef("waits.itemId", "=", "agendaItem.id").on("waits.state", "=", "awaiting_chair"),
    )
    .select([
      "agendaItem.id",
      "agendaItem.title",
      "agendaItem.kind",
      "agendaItem.state",
      "agendaItem.minutes",
      "agendaItem.format",
      "agendaItem.reportAuthor",
      "agendaItem.version",
      "agendaItem.meetingId",
      "agendaItem.themeId",
      "agendaItem.leadMemberId",
      "on.meetsOn",
      "on.dateBasis",
      "its.title as themeTitle",
      "its.origin",
      "its.proposerPersonId",
      "lead.name as leadName",
      "waits.id as variationId",
    ])
    .where("agendaItem.programmeId", "=", programmeId)
    .where("agendaItem.kind", "in", IN_PROGRAMME)
    .where(readableItems(reader))
    .orderBy("on.meetsOn")
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id");
}

/** What changes what readers are told: the events counted since the last release. */
export const PUBLIC_CHANGES = [
  "item_created",
  "item_scheduled",
  "item_moved",
  "item_deferred",
  "item_withdrawn",
  "item_considered",
  "programme_edited",
] as const satisfies EventAction[];

/** How often a programme has been changed since its last release; since its start where there is none. */
export async function countChangesSinceRelease(db: Kysely<Database>, programmeId: number): Promise<number> {
  const row = await db
    .selectFrom("eventSubject")
    .innerJoin("event", "event.id", "eventSubject.eventId")
    .select(sql<number>`count(*)`.as("n"))
    .where("eventSubject.kind", "=", "programme")
    .where("eventSubject.recordId", "=", programmeId)
    .where("event.action", "in", PUBLIC_CHANGES)
    .where(
      sql<boolean>`event_subject.event_id > coalesce((select max(one.event_id) from event_subject one
        join event published on published.id = one.event_id
        where one.kind = 'programme' and one.record_id = ${programmeId}
          and published.action = 'programme_published'), 0)`,
    )
    .executeTakeFirstOrThrow();
  return row.n;
}
