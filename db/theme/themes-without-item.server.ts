import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { WAITS_FOR_DAY } from "#app/domain/theme/state-sets.ts";
import { readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The chosen themes of a body that still wait to be given an item, as far as this reader sees them. */
export function listThemesWithoutItem(db: Kysely<Database>, reader: Reader, bodyId: number) {
  return db
    .selectFrom("theme")
    .select(["theme.id", "theme.title"])
    .where("theme.bodyId", "=", bodyId)
    .where("theme.state", "in", WAITS_FOR_DAY)
    .where(readableThemes(reader))
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom("agendaItem").select("agendaItem.id").whereRef("agendaItem.themeId", "=", "theme.id")),
      ),
    )
    .orderBy("theme.id")
    .execute();
}
