import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { mayUnlink } from "#app/domain/theme/relations.ts";
import { RELATION_LABELS } from "#app/domain/theme/states.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { listRelations } from "#db/theme/theme-relations.server.ts";
import { offerThemeDeed } from "./offer-theme-deed.server.ts";

/** A theme's links as the actor sees them, read from this theme to the other. */
export async function readRelations(db: Db, actor: Actor, themeId: number) {
  const relations = await listRelations(db, actor, themeId);
  return relations.map(({ toOther, otherId, ...relation }) => ({
    ...relation,
    otherReference: reference("theme", otherId),
    direction: toOther === 1 ? RELATION_LABELS[relation.kind].words : RELATION_LABELS[relation.kind].back,
    removable: mayUnlink(relation.kind).allowed,
  }));
}

/** What the page of a theme's links needs: those there are, and whether more may be made. */
export async function offerThemeRelations(db: Db, actor: Actor, themeId: number) {
  const theme = await offerThemeDeed(db, actor, themeId, "relate_theme");
  return theme && { theme, relations: await readRelations(db, actor, themeId) };
}

/** The same for the page of one link, with the verdict on removing it; undefined where the theme has no such link. */
export async function offerRelation(db: Db, actor: Actor, themeId: number, relationId: number) {
  const theme = await offerThemeDeed(db, actor, themeId, "remove_relation");
  const relation = (await readRelations(db, actor, themeId)).find(({ id }) => id === relationId);
  return (
    theme && relation && { theme: { ...theme, verdict: allOf(theme.verdict, mayUnlink(relation.kind)) }, relation }
  );
}
