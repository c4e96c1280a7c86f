import { decidedAs } from "#app/domain/actor.ts";
import { REASON_LABELS, type ReasonCode } from "#app/domain/theme/reasons.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { mayEnd } from "./close-theme.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/**
 * The chair decides not to take the theme forward, with a reason from the list
 * and words that its proposer reads. Refuses by role, state, a stale version or
 * for want of words.
 */
export function refuseTheme(
  db: Db,
  acting: Acting,
  input: ThemeInput & { reasonCode: ReasonCode; words: string },
): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "refuse_theme",
    event: (theme) => ({
      action: "theme_not_taken_forward",
      particulars: { to: REASON_LABELS[input.reasonCode].toLowerCase(), ...decidedAs(acting.actor, theme.bodyId) },
    }),
    reason: input.words,
    keeps: { reasonCode: input.reasonCode, reasonWords: input.words },
    mayToo: mayEnd,
  });
}
