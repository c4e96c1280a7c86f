import { sql, type Kysely } from "kysely";
import { WAITS_FOR_MEETING } from "#app/domain/agenda-item/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { readItems } from "#db/agenda-item/items.server.ts";
import { onlyChecked, orNone, readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

type BoardPlaces = { meetingIds: readonly number[]; programmeId: number };

/** The first items of each of these meetings, and of those of the programme without one, in their order. */
export function listFirstOnBoard(db: Kysely<Database>, reader: Reader, board: BoardPlaces, most: number) {
  const inOrder = db
    .selectFrom("agendaItem")
    .select("agendaItem.id")
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .limit(most)
    .where(onlyChecked(readableItems(reader)));
  const onMeetings = db
    .selectFrom("meeting as place")
    .innerJoin("agendaItem as first", (join) =>
      join.on((eb) =>
        eb(
          "first.id",
          "in",
          inOrder
            .where("agendaItem.meetingId", "=", sql.ref<number>("place.id"))
            .where("agendaItem.state", "=", "scheduled"),
        ),
      ),
    )
    .select("first.id")
    .where("place.id", "in", orNone(board.meetingIds));
  const waiting = inOrder
    .where("agendaItem.programmeId", "=", board.programmeId)
    .where("agendaItem.meetingId", "is", null)
    .where("agendaItem.state", "in", WAITS_FOR_MEETING);
  return readItems(db, reader)
    .where((eb) => eb.or([eb("agendaItem.id", "in", onMeetings), eb("agendaItem.id", "in", waiting)]))
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .execute();
}

/** How many items there are on each of these meetings, and in the programme without one, and their minutes. */
export function countOnBoard(db: Kysely<Database>, reader: Reader, board: BoardPlaces) {
  const counted = db
    .selectFrom("agendaItem")
    .select([
      "agendaItem.meetingId",
      sql<number>`count(*)`.as("n"),
      sql<number>`coalesce(sum(agenda_item.minutes), 0)`.as("minutes"),
    ])
    .where(onlyChecked(readableItems(reader)))
    .groupBy("agendaItem.meetingId");
  return counted
    .where("agendaItem.meetingId", "in", orNone(board.meetingIds))
    .where("agendaItem.state", "=", "scheduled")
    .unionAll(
      counted
        .where("agendaItem.programmeId", "=", board.programmeId)
        .where("agendaItem.meetingId", "is", null)
        .where("agendaItem.state", "in", WAITS_FOR_MEETING),
    )
    .execute();
}
