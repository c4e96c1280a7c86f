import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { FORMAT_LABELS } from "#app/domain/formats.ts";
import { REASON_LABELS } from "#app/domain/theme/reasons.ts";
import { ORIGIN_LABELS } from "#app/domain/theme/states.ts";
import { seesOfficerNotes } from "#app/domain/visibility.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";

export type ThemeView = NonNullable<Awaited<ReturnType<typeof readTheme>>>;

/**
 * A theme's working record as this actor may read it: the officers' notes and
 * the suggester's contact only for officers of the body. Undefined where they
 * have no such record.
 */
export async function readTheme(db: Db, actor: Actor, themeId: number) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  const { officerNotes, suggesterContact, ...shown } = theme;
  return {
    ...shown,
    reference: reference("theme", theme.id),
    originLabel: ORIGIN_LABELS[theme.origin],
    formatLabel: theme.format ? FORMAT_LABELS[theme.format] : null,
    reasonLabel: theme.reasonCode ? REASON_LABELS[theme.reasonCode] : null,
    officersOnly: seesOfficerNotes(actor, theme.bodyId) ? { notes: officerNotes, contact: suggesterContact } : null,
  };
}
