import type { Kysely } from "kysely";
import type { Reader } from "#app/domain/actor.ts";
import { OPEN_ITEM_STATES } from "#app/domain/agenda-item/state-sets.ts";
import { WAITS_FOR_DAY } from "#app/domain/theme/state-sets.ts";
import { readableThemes } from "#db/readable.server.ts";
import type { Database } from "#db/schema.ts";

/** The body's chosen themes that wait for a day and have no item still to be taken, as this reader sees them; at most 500. */
export function listThemesToPlace(db: Kysely<Database>, reader: Reader, bodyId: number) {
  return db
    .selectFrom("theme")
    .leftJoin("person as lead", "lead.id", "theme.leadMemberId")
    .select(["theme.id", "theme.title", "theme.state", "theme.version"])
    .select(["theme.leadMemberId", "lead.name as leadName"])
    .where("theme.bodyId", "=", bodyId)
    .where("theme.state", "in", WAITS_FOR_DAY)
    .where(readableThemes(reader))
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

/** Which of the body's themes follow which, in the order they were linked. */
export function listFollowing(db: Kysely<Database>, bodyId: number) {
  return db
    .selectFrom("themeRelation")
    .innerJoin("theme", "theme.id", "themeRelation.themeId")
    .select(["themeRelation.themeId", "themeRelation.otherThemeId"])
    .where("theme.bodyId", "=", bodyId)
    .where("themeRelation.kind", "=", "follows")
    .orderBy("themeRelation.id")
    .execute();
}
