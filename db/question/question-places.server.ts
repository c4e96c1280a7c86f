import { ON_AGENDA } from "#app/domain/agenda-item/state-sets.ts";
import { OPEN_QUESTIONS, TO_BE_PUT } from "#app/domain/question/state-sets.ts";
import { sql, type Kysely, type Transaction } from "kysely";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Reader } from "#app/domain/actor.ts";
import { orNone, readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** Where a question that names no item is to be put: at the first meeting that its theme is scheduled for. */
export const PLANNED_MEETING = sql<number | null>`case when question.item_id is null
  and question.state in (${sql.join(TO_BE_PUT)}) then
  (select its.meeting_id from agenda_item its join meeting day on day.id = its.meeting_id
    where its.theme_id = question.theme_id and its.state = 'scheduled'
    order by day.meets_on, day.id limit 1) end`;

/** The id of a theme's item that is on this meeting, the first in order; undefined where none is. */
export async function findThemeItemAt(db: Kysely<Database>, themeId: number, meetingId: number) {
  const item = await db
    .selectFrom("agendaItem")
    .select("id")
    .where("themeId", "=", themeId)
    .where("meetingId", "=", meetingId)
    .where("state", "in", ON_AGENDA)
    .orderBy("position")
    .orderBy("id")
    .executeTakeFirst();
  return item?.id;
}

/** What is asked at these items already, and what their themes have open for no item; nothing that was withdrawn. */
export function listAskedAt(db: Kysely<Database>, of: { itemIds: readonly number[]; themeIds: readonly number[] }) {
  return db
    .selectFrom("question")
    .select(["id", "text", "itemId", "themeId"])
    .where("state", "<>", "withdrawn")
    .where((eb) =>
      eb.or([
        eb("itemId", "in", orNone(of.itemIds)),
        eb.and([eb("itemId", "is", null), eb("themeId", "in", orNone(of.themeIds)), eb("state", "in", OPEN_QUESTIONS)]),
      ]),
    )
    .orderBy("id")
    .execute();
}

/** Where a question may have been put: its own item and its theme's, on meetings of this day or before. At most 50. */
export function listItemsToPutAt(
  db: Kysely<Database>,
  reader: Reader,
  question: { itemId: number | null; themeId: number | null },
  today: IsoDate,
) {
  return db
    .selectFrom("agendaItem")
    .innerJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select(["agendaItem.id", "agendaItem.title", "meeting.meetsOn", "meeting.dateBasis"])
    .where(readableItems(reader))
    .where((eb) =>
      eb.or([eb("agendaItem.id", "=", question.itemId ?? -1), eb("agendaItem.themeId", "=", question.themeId ?? -1)]),
    )
    .where("agendaItem.state", "in", ON_AGENDA)
    .where("meeting.state", "<>", "cancelled")
    .where("meeting.meetsOn", "<=", today)
    .orderBy("meeting.meetsOn", "desc")
    .orderBy("agendaItem.id")
    .limit(50)
    .execute();
}

/** The body's latest meetings of this day or before that were not cancelled; at most 20. */
export function listMeetingsToPutAt(db: Kysely<Database>, bodyId: number, today: IsoDate) {
  return db
    .selectFrom("meeting")
    .select(["id", "meetsOn"])
    .where("bodyId", "=", bodyId)
    .where("state", "<>", "cancelled")
    .where("meetsOn", "<=", today)
    .orderBy("meetsOn", "desc")
    .orderBy("id", "desc")
    .limit(20)
    .execute();
}

/** The questions of a theme that are planned for this item of it and not put yet, by id. */
export async function listPlannedFor(db: Kysely<Database>, itemId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("question")
    .select("id")
    .where("itemId", "=", itemId)
    .where("themeId", "is not", null)
    .where("state", "in", TO_BE_PUT)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Leaves questions with their theme alone, to be put at whichever item of it comes next. */
export async function leaveWithTheme(trx: Transaction<Database>, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable("question")
    .set((eb) => ({ itemId: null, version: eb("version", "+", 1) }))
    .where("id", "in", orNone(ids))
    .execute();
}

/** Gives the questions planned for an item to another: those not put yet. */
export async function moveQuestionsToItem(
  trx: Transaction<Database>,
  fromItemId: number,
  toItemId: number,
): Promise<void> {
  await trx
    .updateTable("question")
    .set((eb) => ({ itemId: toItemId, version: eb("version", "+", 1) }))
    .where("itemId", "=", fromItemId)
    .where("state", "in", TO_BE_PUT)
    .execute();
}
