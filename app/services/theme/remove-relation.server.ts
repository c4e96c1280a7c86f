import { reference } from "#app/domain/references.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { mayUnlink } from "#app/domain/theme/relations.ts";
import type { Db } from "#db/open.server.ts";
import { deleteRelation, findRelation } from "#db/theme/theme-relations.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Removes a link between a theme and another. Refuses by role, and a link left by
 * merging, which is what happened.
 */
export function removeRelation(
  db: Db,
  acting: Acting,
  input: { themeId: number; relationId: number },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    requireVerdict(mayTheme("remove_relation", theme, acting.actor));
    const relation = requireRecord(await findRelation(trx, theme.id, input.relationId));
    requireVerdict(mayUnlink(relation.kind));
    await deleteRelation(trx, relation.id);
    await writeEvent(trx, acting, {
      action: "theme_relation_removed",
      subject: { kind: "theme", id: relation.themeId },
      about: [{ kind: "theme", id: relation.otherThemeId }],
      bodyId: theme.bodyId,
      particulars: {
        reference: reference("theme", relation.themeId),
        other: reference("theme", relation.otherThemeId),
      },
    });
    return { reference: reference("theme", theme.id) };
  });
}
