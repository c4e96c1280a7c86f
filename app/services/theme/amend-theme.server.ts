import { changedFields } from "#app/domain/events.ts";
import { labelsOf } from "#app/domain/field.ts";
import { isReadyToSend } from "#app/domain/theme/draft.ts";
import { THEME_FIELDS } from "#app/domain/theme/fields.ts";
import type { Db } from "#db/open.server.ts";
import type { ThemeFields } from "#db/theme/themes.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/** What the proposer of a theme may say otherwise once it has been sent back. */
export type Amendment = Required<
  Pick<
    ThemeFields,
    "title" | "whyItMatters" | "desiredOutcome" | "whoIsAffected" | "timingWords" | "originWords" | "originUrl"
  >
>;

/**
 * Its proposer amends a theme that was sent back, and sends it to the scrutiny
 * team again; the history says what changed from what to what. Refuses anyone
 * else, a theme that nobody sent back, a stale version, and one that does not say
 * what or why.
 */
export function amendTheme(db: Db, acting: Acting, input: ThemeInput & { amendment: Amendment }): ThemeMoved {
  return moveThemeBy(db, acting, input, {
    deed: "amend_theme",
    event: (theme) => ({
      action: "theme_amended",
      particulars: { changed: changedFields(theme, input.amendment, labelsOf(THEME_FIELDS)) },
    }),
    fields: input.amendment,
    mayToo: async () => isReadyToSend(input.amendment),
  });
}
