import { hasSupport, mayTheme } from "#app/domain/theme/may.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { deleteSupport } from "#db/theme/theme-support.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/** Withdraws the actor's support of a theme. Refuses by role, or where they do not support it. */
export function removeSupport(
  db: Db,
  acting: Acting,
  input: { themeId: number },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    requireVerdict(mayTheme("remove_support", theme, acting.actor));
    requireVerdict(hasSupport(await deleteSupport(trx, theme.id, acting.actor.personId)));
    await writeEvent(trx, acting, {
      action: "theme_support_removed",
      subject: { kind: "theme", id: theme.id },
      bodyId: theme.bodyId,
    });
    return { reference: reference("theme", theme.id) };
  });
}
