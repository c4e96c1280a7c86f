import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import { sql, type Kysely, type Transaction } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { readableItems } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

type Page = { limit: number; offset: number };

/** How many items, moves of them and mentions, as far as this reader may be told of those, the theme has. */
export async function countMeetingsOfTheme(db: Kysely<Database>, reader: Reader, themeId: number) {
  const items = db.selectFrom("agendaItem").where("agendaItem.themeId", "=", themeId);
  const counted = sql<number>`count(*)`.as("n");
  const row = await db
    .selectNoFrom([
      items.select(counted).as("items"),
      items.innerJoin("itemMove", "itemMove.itemId", "agendaItem.id").select(counted).as("moves"),
      mentionsSeen(db, reader, themeId).select(counted).as("mentions"),
    ])
    .executeTakeFirstOrThrow();
  return { items: row.items ?? 0, moves: row.moves ?? 0, mentions: row.mentions ?? 0 };
}

/** A page of the theme's agenda items with the meeting each is on, newest meeting first, unplaced ones on top. */
export function listItemsOfTheme(db: Kysely<Database>, themeId: number, { limit, offset }: Page = FIRST) {
  return db
    .selectFrom("agendaItem")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select([
      "agendaItem.id",
      "agendaItem.title",
      "agendaItem.minutes",
      "agendaItem.state",
      "agendaItem.meetingId",
      "meeting.meetsOn",
      "meeting.dateBasis",
    ])
    .where("agendaItem.themeId", "=", themeId)
    .orderBy(sql`meeting.meets_on is not null`)
    .orderBy("meeting.meetsOn", "desc")
    .orderBy("agendaItem.id")
    .limit(limit)
    .offset(offset)
    .execute();
}

const FIRST: Page = { limit: 100, offset: 0 };

/** A page of the moves of the theme's items, newest first: from, to, who, when and why. */
export function listMovesOfTheme(db: Kysely<Database>, themeId: number, { limit, offset }: Page) {
  return db
    .selectFrom("itemMove")
    .innerJoin("agendaItem", "agendaItem.id", "itemMove.itemId")
    .leftJoin("meeting as fromMeeting", "fromMeeting.id", "itemMove.fromMeetingId")
    .leftJoin("meeting as toMeeting", "toMeeting.id", "itemMove.toMeetingId")
    .select([
      "itemMove.id",
      "itemMove.itemId",
      "itemMove.kind",
      "itemMove.reasonCode",
      "itemMove.reasonWords",
      "itemMove.byName",
      "itemMove.at",
      "fromMeeting.meetsOn as fromOn",
      "toMeeting.meetsOn as toOn",
    ])
    .where("agendaItem.themeId", "=", themeId)
    .orderBy("itemMove.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
}

/**
 * A page of where the theme was said: items of any body's meetings, as far as this reader's
 * working record holds the item, or it is published.
 */
export function listMentions(db: Kysely<Database>, reader: Reader, themeId: number, { limit, offset }: Page = FIRST) {
  return mentionsSeen(db, reader, themeId)
    .innerJoin("body", "body.id", "agendaItem.bodyId")
    .leftJoin("meeting", "meeting.id", "agendaItem.meetingId")
    .select((eb) => [
      "themeMention.id",
      "themeMention.words",
      "themeMention.itemId",
      "agendaItem.meetingId",
      "meeting.meetsOn",
      "meeting.dateBasis",
      "body.name as bodyName",
      eb
        .case()
        .when(readableItems(reader)(eb))
        .then(eb.ref("agendaItem.title"))
        .else(eb.fn.coalesce("publication.title", eb.val("")))
        .end()
        .as("itemTitle"),
    ])
    .orderBy("meeting.meetsOn", "desc")
    .orderBy("themeMention.id")
    .limit(limit)
    .offset(offset)
    .execute();
}

function mentionsSeen(db: Kysely<Database>, reader: Reader, themeId: number) {
  return db
    .selectFrom("themeMention")
    .innerJoin("agendaItem", "agendaItem.id", "themeMention.itemId")
    .leftJoin("publication", (join) =>
      join.onRef("publication.recordId", "=", "agendaItem.id").on("publication.kind", "=", "item"),
    )
    .where("themeMention.themeId", "=", themeId)
    .where((eb) => eb.or([readableItems(reader)(eb), eb("publication.recordId", "is not", null)]));
}

/** The ids of the theme's items that still wait for, or are on, a meeting. */
export async function listLiveItems(db: Kysely<Database>, themeId: number): Promise<number[]> {
  const rows = await db
    .selectFrom("agendaItem")
    .select("id")
    .where("themeId", "=", themeId)
    .where("state", "in", OPEN_ITEM_STATES)
    .orderBy("id")
    .execute();
  return rows.map((row) => row.id);
}

/** Gives the places where one theme was said to another theme, each once. */
export async function moveMentions(trx: Transaction<Database>, fromThemeId: number, toThemeId: number): Promise<void> {
  await trx
    .insertInto("themeMention")
    .columns(["themeId", "itemId", "words"])
    .expression((eb) =>
      eb
        .selectFrom("themeMention")
        .select([eb.lit(toThemeId).as("themeId"), "itemId", "words"])
        .where("themeId", "=", fromThemeId),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx.deleteFrom("themeMention").where("themeId", "=", fromThemeId).execute();
}
