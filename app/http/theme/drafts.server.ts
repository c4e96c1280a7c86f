import { redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { offerDraft } from "#app/services/theme/offer-draft.server.ts";
import type { Db } from "#db/open.server.ts";

/** The draft of this number as its author may go on with it; the theme's own page where it is no draft of the actor's. */
export async function requireDraft(db: Db, actor: Actor, themeId: number) {
  const draft = await offerDraft(db, actor, themeId);
  if (!draft) throw redirect(`/themes/${reference("theme", themeId)}`);
  return draft;
}
