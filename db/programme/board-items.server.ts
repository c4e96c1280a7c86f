import { sql } from "kysely";
import { WAITS_FOR_MEETING } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import { readItems } from "#db/agenda-item/items.server.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readyForReader } from "#db/engine/ready-query.server.ts";
import { onlyChecked, readableItems } from "#db/readable.server.ts";

type BoardPlaces = { meetingIds: readonly number[]; programmeId: number };

/** Written out, not given: the index of a board holds nothing else. */
const SCHEDULED = sql.lit<ItemState>("scheduled");

/** The first items of each of these meetings, and of those of the programme without one, in their order. */
export const listFirstOnBoard = readyForReader((db, reader, board: BoardPlaces & { most: number }) => {
  const inOrder = db
    .selectFrom("agendaItem")
    .select("agendaItem.id")
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id")
    .limit(board.most)
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
            .where("agendaItem.state", "=", SCHEDULED),
        ),
      ),
    )
    .select("first.id")
    .where((eb) => inNumbers(eb.ref("place.id"), board.meetingIds));
  const waiting = inOrder
    .where("agendaItem.programmeId", "=", board.programmeId)
    .where("agendaItem.meetingId", "is", null)
    .where("agendaItem.state", "in", WAITS_FOR_MEETING);
  return readItems(db, reader)
    .where("agendaItem.id", "in", onMeetings.unionAll(db.selectFrom(waiting.as("first")).select("first.id")))
    .orderBy("agendaItem.position")
    .orderBy("agendaItem.id");
});

/** How many items there are on each of these meetings, and in the programme without one, and their minutes. */
export const countOnBoard = readyForReader((db, reader, board: BoardPlaces) => {
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
    .where((eb) => inNumbers(eb.ref("agendaItem.meetingId"), board.meetingIds))
    .where("agendaItem.state", "=", SCHEDULED)
    .unionAll(
      counted
        .where("agendaItem.programmeId", "=", board.programmeId)
        .where("agendaItem.meetingId", "is", null)
        .where("agendaItem.state", "in", WAITS_FOR_MEETING),
    );
});
