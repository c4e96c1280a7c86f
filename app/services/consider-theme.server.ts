import { mayMoveTheme } from "#app/domain/theme/may.ts";
import { THEME_TRANSITIONS } from "#app/domain/theme/workflow.ts";
import { reference } from "#app/domain/references.ts";
import type { Db } from "#db/open.server.ts";
import { findTheme, moveTheme } from "#db/themes.server.ts";
import { actAs, insistCurrent, type Acting, type Outcome } from "./act.server.ts";
import { insistFound } from "./found.server.ts";
import { record } from "./record.server.ts";

/**
 * Puts a proposed theme on the long list. Takes the theme's id and the version
 * the form was rendered from. Refuses by role, state or a stale version; a theme
 * the actor cannot see throws `NoSuchRecord`.
 */
export function considerTheme(
  db: Db,
  acting: Acting,
  input: { themeId: number; version: number },
): Promise<Outcome<{ reference: string }>> {
  return actAs(db, acting, async (trx) => {
    const theme = insistFound(await findTheme(trx, acting.actor, input.themeId));
    const verdict = mayMoveTheme("consider_theme", theme, acting.actor);
    await insistCurrent(trx, { kind: "theme", id: theme.id, version: theme.version }, input.version, verdict);

    await moveTheme(trx, theme.id, { state: THEME_TRANSITIONS.consider_theme.to, at: acting.now });
    await record(trx, acting, {
      action: "theme_put_on_long_list",
      subject: { kind: "theme", id: theme.id, version: theme.version + 1 },
      bodyId: theme.bodyId,
    });
    return { reference: reference("theme", theme.id) };
  });
}
