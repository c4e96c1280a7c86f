import type { Kysely } from "kysely";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { WAITS_FOR_DAY } from "#app/domain/theme/state-sets.ts";
import { onlyChecked, readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";
import { readThemes, THEME_WRITTEN_COLUMNS } from "./themes.server.ts";

/** A body's chosen themes that wait to be given a day and have no open item, oldest first; at most so many. */
export function listThemesToPlace(db: Kysely<Database>, reader: Reader, bodyId: number, most = 500) {
  return readThemes(db, reader)
    .select(THEME_WRITTEN_COLUMNS)
    .where("theme.id", "in", themesToPlace(db, reader, bodyId).select("theme.id").orderBy("theme.id").limit(most))
    .orderBy("theme.id")
    .execute();
}

/** How many of them there are. */
export async function countThemesToPlace(db: Kysely<Database>, reader: Reader, bodyId: number): Promise<number> {
  const { n } = await themesToPlace(db, reader, bodyId)
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return n;
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
