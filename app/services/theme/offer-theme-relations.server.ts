import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayRelateTheme } from "#app/domain/theme/may.ts";
import { RELATION_WORDS } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { listRelations } from "#db/theme/theme-relations.server.ts";
import { offerThemeDeed } from "./offer-theme-deed.server.ts";

/** A theme's links as the actor sees them, read from this theme to the other. */
export async function readRelations(db: Db, actor: Actor, themeId: number) {
  const relations = await listRelations(db, actor, themeId);
  return relations.map(({ kind, toOther, otherId, ...relation }) => ({
    ...relation,
    otherReference: reference("theme", otherId),
    direction: toOther === 1 ? RELATION_WORDS[kind].words : RELATION_WORDS[kind].back,
    removable: kind !== "merged_into",
  }));
}

/** What the page of a theme's links needs: those there are, and whether more may be made. */
export async function offerThemeRelations(db: Db, actor: Actor, themeId: number) {
  const theme = await offerThemeDeed(db, actor, themeId, mayRelateTheme);
  return theme && { theme, relations: await readRelations(db, actor, themeId) };
}
