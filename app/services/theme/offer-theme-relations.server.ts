import type { Actor } from "#app/domain/actor.ts";
import { placeOfPage } from "#app/domain/pages.ts";
import { reference } from "#app/domain/references.ts";
import { mayUnlink } from "#app/domain/theme/relations.ts";
import { RELATION_LABELS } from "#app/domain/theme/states.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import { countRelations, listRelations } from "#db/theme/theme-relations.server.ts";
import { offerThemeDeed } from "./offer-theme-deed.server.ts";

/** The page that is asked for of a theme's links as the actor sees them, read from this theme to the other. */
export async function readRelations(db: Db, actor: Actor, themeId: number, asked: string | null = null) {
  const { limit, offset, ...paged } = placeOfPage(await countRelations(db, actor, themeId), asked);
  return { ...paged, rows: (await listRelations(db, actor, themeId, { limit, offset })).map(fromHere) };
}

function fromHere({ toOther, otherId, ...relation }: Awaited<ReturnType<typeof listRelations>>[number]) {
  return {
    ...relation,
    otherReference: reference("theme", otherId),
    direction: toOther === 1 ? RELATION_LABELS[relation.kind].words : RELATION_LABELS[relation.kind].back,
    removable: mayUnlink(relation.kind).allowed,
  };
}

/** What the page of a theme's links needs: a page of those there are, and whether more may be made. */
export async function offerThemeRelations(db: Db, actor: Actor, themeId: number, asked: string | null) {
  const theme = await offerThemeDeed(db, actor, themeId, "relate_theme");
  return theme && { theme, relations: await readRelations(db, actor, themeId, asked) };
}

/** The same for the page of one link, with the verdict on removing it; undefined where the theme has no such link. */
export async function offerRelation(db: Db, actor: Actor, themeId: number, relationId: number) {
  const theme = await offerThemeDeed(db, actor, themeId, "remove_relation");
  const [link] = await listRelations(db, actor, themeId, { limit: 1, offset: 0, only: relationId });
  const relation = link && fromHere(link);
  return (
    theme && relation && { theme: { ...theme, verdict: allOf(theme.verdict, mayUnlink(relation.kind)) }, relation }
  );
}
