import { reference } from "#app/domain/references.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { hasNewLink, mayLinkTo } from "#app/domain/theme/relations.ts";
import { RELATION_LABELS, type RelationKind } from "#app/domain/theme/states.ts";
import type { Db } from "#db/open.server.ts";
import { findThemeToLink, insertRelation } from "#db/theme/theme-relations.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Links a theme to another that the actor can see, of any body and year: as
 * following it, or related. Both histories tell it by reference. Refuses by role,
 * for a draft, or where there is such a link already.
 */
export function relateTheme(
  db: Db,
  acting: Acting,
  input: { themeId: number; otherThemeId: number; kind: Exclude<RelationKind, "merged_into">; words: string },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    requireVerdict(mayTheme("relate_theme", theme, acting.actor));
    const other = await findThemeToLink(trx, acting.actor, input.otherThemeId);
    requireVerdict(mayLinkTo(theme, input.otherThemeId, other));

    const written = await insertRelation(trx, {
      ...input,
      at: acting.now,
      byName: acting.actor.name,
    });
    requireVerdict(hasNewLink(written));
    await writeEvent(trx, acting, {
      action: "theme_related",
      subject: { kind: "theme", id: theme.id },
      about: [{ kind: "theme", id: input.otherThemeId }],
      bodyId: theme.bodyId,
      particulars: {
        reference: reference("theme", theme.id),
        other: reference("theme", input.otherThemeId),
        to: RELATION_LABELS[input.kind].words.toLowerCase(),
      },
    });
    return { reference: reference("theme", theme.id) };
  });
}
