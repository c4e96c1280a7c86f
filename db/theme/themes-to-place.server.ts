import type { Kysely } from "kysely";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import type { Reader } from "#app/domain/actor.ts";
import { WAITS_FOR_DAY } from "#app/domain/theme/state-sets.ts";
import type { Database } from "#db/schema.ts";
import { readThemes, THEME_WRITTEN_COLUMNS } from "./themes.server.ts";

/** A body's chosen themes that wait to be given a day and have no open item, oldest first; at most 500. */
export function listThemesToPlace(db: Kysely<Database>, reader: Reader, bodyId: number) {
  return readThemes(db, reader)
    .select(THEME_WRITTEN_COLUMNS)
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
    )
    .orderBy("theme.id")
    .limit(500)
    .execute();
}
