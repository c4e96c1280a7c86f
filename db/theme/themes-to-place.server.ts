import { sql, type Kysely } from "kysely";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { WAITS_FOR_DAY } from "#app/domain/theme/state-sets.ts";
import { onlyChecked, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { readThemes, readThemesOf, THEME_WRITTEN_COLUMNS } from "./themes.server.ts";

/** A body's chosen themes that wait to be given a day and have no open item, oldest first; at most so many. */
export function listThemesToPlace(db: Kysely<Database>, reader: Reader, bodyId: number, most = 500) {
  return readThemes(db, reader)
    .select(THEME_WRITTEN_COLUMNS)
    .where("theme.id", "in", themesToPlace(db, reader, bodyId).select("theme.id").orderBy("theme.id").limit(most))
    .orderBy("theme.id")
    .execute();
}

/** The first of them, and how many there are. */
export async function firstThemesToPlace(db: Kysely<Database>, reader: Reader, bodyId: number, most: number) {
  const first = await themesToPlace(db, reader, bodyId)
    .select(["theme.id", sql<number>`count(*) over ()`.as("total")])
    .orderBy("theme.id")
    .limit(most)
    .execute();
  const total = first[0]?.total ?? 0;
  if (total === 0) return { total, rows: [] };
  const these = readThemesOf(
    db,
    reader,
    first.map(({ id }) => id),
  );
  return { total, rows: await these.select(THEME_WRITTEN_COLUMNS).orderBy("theme.id").execute() };
}

function themesToPlace(db: Kysely<Database>, reader: Reader, bodyId: number) {
  return db
    .selectFrom("theme")
    .where(onlyChecked(readableThemes(reader)))
    .where("theme.bodyId", "=", bodyId)
    .where("theme.state", "in", WAITS_FOR_DAY)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("agendaItem")
            .select("agendaItem.id")
            .whereRef("agendaItem.themeId", "=", "theme.id")
            .where("agendaItem.state", "in", OPEN_ITEM_STATES),
        ),
      ),
    );
}
