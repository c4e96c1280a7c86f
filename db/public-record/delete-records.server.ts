import type { Transaction } from "kysely";
import type { RecordedKind } from "#app/domain/public-record/recorded.ts";
import { inNumbers } from "#db/engine/number-list.server.ts";
import type { Database } from "#db/schema.ts";

/** Takes the published rows of these records away from readers; returns how many there were. */
export async function deleteRecords(
  trx: Transaction<Database>,
  kind: RecordedKind,
  ids: readonly number[],
): Promise<number> {
  const gone = await trx
    .deleteFrom("publishedRecord")
    .where("kind", "=", kind)
    .where((eb) => inNumbers(eb.ref("recordId"), ids))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Takes away what was published of a meeting: its outcomes and answers. Follow-ups are published one by one. */
export async function deleteRecordsOfMeeting(trx: Transaction<Database>, meetingId: number): Promise<number> {
  const gone = await trx
    .deleteFrom("publishedRecord")
    .where("meetingId", "=", meetingId)
    .where("kind", "in", ["outcome", "answer"])
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Takes away whatever is published of a theme: by the theme itself, its items, its questions, or a place under one. */
export async function deleteRecordsOfTheme(trx: Transaction<Database>, themeId: number): Promise<void> {
  const items = trx.selectFrom("agendaItem").select("id").where("themeId", "=", themeId);
  await trx
    .deleteFrom("publishedRecord")
    .where((eb) =>
      eb.or([
        eb("themeId", "=", themeId),
        eb("itemId", "in", items),
        eb.and([
          eb("kind", "=", "answer"),
          eb("recordId", "in", eb.selectFrom("question").select("id").where("themeId", "=", themeId)),
        ]),
        eb.and([
          eb("kind", "=", "follow_up"),
          eb(
            "recordId",
            "in",
            eb.selectFrom("followUpPlace").select("followUpId").where("followUpPlace.itemId", "in", items),
          ),
        ]),
      ]),
    )
    .execute();
}

/** Takes away whatever is published of what came of an item, and of follow-ups that were placed there. */
export async function deleteRecordsOfItem(trx: Transaction<Database>, itemId: number): Promise<void> {
  await trx
    .deleteFrom("publishedRecord")
    .where((eb) =>
      eb.or([
        eb("itemId", "=", itemId),
        eb.and([
          eb("kind", "=", "answer"),
          eb("recordId", "in", eb.selectFrom("question").select("id").where("question.itemId", "=", itemId)),
        ]),
        eb.and([
          eb("kind", "=", "follow_up"),
          eb(
            "recordId",
            "in",
            eb.selectFrom("followUpPlace").select("followUpId").where("followUpPlace.itemId", "=", itemId),
          ),
        ]),
      ]),
    )
    .execute();
}
