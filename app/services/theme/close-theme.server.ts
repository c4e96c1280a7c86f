import type { Kysely } from "kysely";
import { hasNothingPlanned } from "#app/domain/theme/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import type { Db } from "#db/open.server.ts";
import type { Database } from "#db/schema.ts";
import { listLiveItems } from "#db/theme/theme-meetings.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMove, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * Closes a theme that has nothing left to do, with a closing note; what hangs on it goes along. Refuses by
 * role, state, a stale version, for want of a note, or while an agenda item is
 * still planned for it.
 */
export function closeTheme(db: Db, acting: Acting, input: ThemeInput & { words: string }): ThemeMoved {
  return moveThemeBy(db, acting, input, closing(input.words));
}

/** `closeTheme` as a move, for a deed that already runs. */
export function closing(words: string): ThemeMove {
  return {
    deed: "close_theme",
    event: () => ({ action: "theme_closed" }),
    reason: words,
    keeps: { reasonCode: null, reasonWords: words },
    mayToo: mayEnd,
  };
}

/** Whether the theme may end: no agenda item may still be planned for it. */
export async function mayEnd(trx: Kysely<Database>, theme: { id: number }): Promise<Verdict> {
  return hasNothingPlanned(await listLiveItems(trx, theme.id));
}
