import type { Format } from "#app/domain/formats.ts";
import type { Db } from "#db/open.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { mayBeReady } from "./check-readiness.server.ts";
import { requireLead } from "#app/services/agenda-item/require-lead.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

export type Scope = {
  whyItMatters: string;
  desiredOutcome: string;
  format: Format | null;
  witnessesWords: string;
  leadMemberId: number | null;
};

/**
 * Writes a theme's scope and records it as scoped. Refuses by role, state or a
 * stale version; where something it needs is missing, says what; and a lead who
 * is not a member of the body that day.
 */
export function scopeTheme(db: Db, acting: Acting, input: ThemeInput & { scope: Scope }): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "scope_theme",
    event: () => ({ action: "theme_scoped" }),
    fields: input.scope,
    mayToo: (trx, theme) => mayBeReady(trx, { ...theme, ...input.scope }),
    also: (trx, theme) => requireLead(trx, theme.bodyId, input.scope.leadMemberId, acting.actor.today),
  });
}
