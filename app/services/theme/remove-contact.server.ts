import { mayTheme } from "#app/domain/theme/may.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme, updateTheme } from "#db/theme/themes.server.ts";
import { runDeedFor, requireCurrent, type Acting, type Outcome } from "#app/services/run-deed.server.ts";
import { requireRecord } from "#app/services/require-record.server.ts";
import { writeEvent } from "#app/services/write-event.server.ts";
import type { ThemeInput } from "./move-theme-by.server.ts";

/**
 * Deletes how to reach the person who suggested a theme; history says that it was
 * done and not what it was. Refuses by role, a draft, or a stale version; a theme
 * the actor cannot see throws `NoSuchRecord`.
 */
export function removeContact(db: Db, acting: Acting, input: ThemeInput): Promise<Outcome<{ reference: string }>> {
  return runDeedFor(db, acting, async (trx) => {
    const theme = requireRecord(await findTheme(trx, acting.actor, input.themeId));
    const subject = { kind: "theme", id: theme.id, version: theme.version } as const;
    await requireCurrent(trx, subject, input.version, mayTheme("remove_contact", theme, acting.actor));

    await updateTheme(trx, theme.id, { fields: { suggesterContact: null }, at: acting.now });
    await writeEvent(trx, acting, {
      action: "theme_contact_removed",
      subject: { ...subject, version: theme.version + 1 },
      bodyId: theme.bodyId,
    });
    return { reference: reference("theme", theme.id) };
  });
}
