import { redirect } from "@remix-run/node";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { notFound } from "#app/http/responses.server.ts";
import { readTheme } from "#app/services/theme/read-theme.server.ts";
import { offerDraft } from "#app/services/theme/offer-draft.server.ts";
import type { Db } from "#db/open.server.ts";

/** The draft of this number as its author may go on with it; the page of a theme that is no draft any more; or 404. */
export async function requireDraft(db: Db, actor: Actor, themeId: number) {
  const draft = await offerDraft(db, actor, themeId);
  if (!draft && !(await readTheme(db, actor, themeId))) throw notFound();
  if (!draft) throw redirect(`/themes/${reference("theme", themeId)}`);
  return draft;
}
