import { hasNewSupport, mayTheme } from "#app/domain/theme/may.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { insertSupport } from "#db/theme/theme-support.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireVerdict, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";

/**
 * Adds the actor's support to a theme. It is no edit, so the theme's version
 * stays. Refuses by role (its proposer included), by state, or where they
 * support it already.
 */
export function supportTheme(
  db: Db,
  acting: Acting,
  input: { themeId: number },
): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    requireVerdict(mayTheme("support_theme", theme, acting.actor));
    const support = { themeId: theme.id, personId: acting.actor.personId, at: acting.now };
    requireVerdict(hasNewSupport(await insertSupport(trx, support)));
    await writeEvent(trx, acting, {
      action: "theme_supported",
      subject: { kind: "theme", id: theme.id },
      bodyId: theme.bodyId,
    });
    return { reference: reference("theme", theme.id) };
  });
}
