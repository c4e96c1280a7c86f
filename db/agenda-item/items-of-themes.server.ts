import { sql, type Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import { readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The items that take these themes, whatever year they are of, with the meeting of each. */
export function listItemsOfThemes(db: Kysely<Database>, reader: Reader, themeIds: readonly number[]) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .leftJoin("theme as its", "its.id", "agendaItem.themeId")
    .select([
      "agendaItem.id",
      "agendaItem.themeId",
      "agendaItem.state",
      "agendaItem.meetingId",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "meeting.state as meetingState",
    ])
    .where(() => inNumbers(sql<number>`agenda_item.theme_id`, themeIds))
    .where(readableItems(reader))
    .orderBy("agendaItem.id")
    .execute();
}
