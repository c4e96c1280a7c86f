import type { Actor, Person } from "#app/domain/actor.ts";
import type { ListSource } from "#app/domain/list-source.ts";
import { mayByRole } from "#app/domain/permissions.ts";
import { reference } from "#app/domain/references.ts";
import { THEME_DEEDS } from "#app/domain/theme/deeds.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import type { ThemeLine, Yours } from "#app/domain/theme/theme-line.ts";
import { listSource } from "#db/list/list-source.server.ts";
import type { Db } from "#db/open.server.ts";
import { themeFacts } from "#db/theme/theme-facts.server.ts";
import { listReadableThemes } from "#db/theme/theme-list.server.ts";

/** The themes of the reader's working record across their bodies, as a list. */
export function themeSource(db: Db, reader: Person): ListSource<ThemeLine> {
  return listSource(db, themeFacts(reader), (ids) => listThemes(db, reader, ids));
}

/** The same of the bodies whose themes the actor may put on the long list, where they are proposed. */
export function themesToConsider(db: Db, actor: Actor): ListSource<ThemeLine> {
  const may = (bodyId: number) => mayByRole(THEME_DEEDS.consider_theme, actor, bodyId).allowed;
  return themeSource(db, { ...actor, parts: actor.parts.filter(({ bodyId }) => may(bodyId)) });
}

/** Those of these themes that the reader's working record holds, as rows of the list. */
async function listThemes(db: Db, reader: Person, ids: readonly number[]): Promise<ThemeLine[]> {
  const themes = await listReadableThemes(db, reader, ids);
  return themes.map((theme) => ({
    id: theme.id,
    reference: reference("theme", theme.id),
    title: theme.title,
    why: theme.whyItMatters,
    bodySlug: theme.bodySlug,
    bodyName: theme.bodyName,
    state: theme.state,
    origin: theme.origin,
    proposer: theme.proposerName ?? theme.proposerWords,
    lead: theme.leadName,
    supporters: theme.supporters ?? 0,
    questions: theme.questions ?? 0,
    proposedOn: theme.proposedOn,
    updatedAt: theme.updatedAt,
    version: theme.version,
    yours: yoursOf(theme, reader),
    mayConsider: mayTheme("consider_theme", theme, reader).allowed,
  }));
}

function yoursOf(theme: Awaited<ReturnType<typeof listReadableThemes>>[number], { personId }: Person): Yours[] {
  const yours: Yours[] = [];
  if (theme.proposerPersonId === personId) yours.push("proposed");
  if (theme.leadMemberId === personId) yours.push("leading");
  if (theme.supportedByReader) yours.push("supported");
  return yours;
}
