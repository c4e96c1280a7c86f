import type { Actor } from "#app/domain/actor.ts";
import { USUAL_MINUTES } from "#app/domain/agenda-item/text.ts";
import { placeGoesWith, placeWords } from "#app/domain/agenda/theme-place.ts";
import { reference } from "#app/domain/references.ts";
import { mayTheme } from "#app/domain/theme/may.ts";
import { RECOMMENDATIONS, type Recommendation } from "#app/domain/theme/recommendation.ts";
import type { Db } from "#db/open.server.ts";
import { listMeetingChoices } from "#db/meeting/meetings.server.ts";
import { insertThemePlace } from "#db/theme/theme-places.server.ts";
import { findTheme } from "#db/theme/themes.server.ts";
import type { Acting } from "#app/services/run-deed.server.ts";
import { meetingChoice } from "#app/services/agenda-item/offer-item-move.server.ts";
import { requirePlace } from "./theme-places.server.ts";
import { mayBeReady } from "./check-readiness.server.ts";
import { moveThemeBy, type ThemeInput, type ThemeMoved } from "./move-theme-by.server.ts";

/** The meeting that the theme is to go on to once it is approved, and for how long. */
type Place = { meetingId: number; minutes: number };

/**
 * Sends a theme to the chair with the officer's advice. To recommend taking it
 * forward the theme must be ready; to recommend against, it need not be. Refuses
 * by role, state, a stale version, or naming what is missing. With a place the
 * chair is asked to approve where it goes as well: refused where it cannot go there.
 */
export function recommendTheme(
  db: Db,
  acting: Acting,
  { place, ...input }: ThemeInput & { recommendation: Recommendation; words: string; place?: Place | null },
): ThemeMoved {
  let onto = "";
  return moveThemeBy(db, acting, input, {
    deed: "recommend_theme",
    event: () => ({
      action: "theme_recommended",
      particulars: { to: RECOMMENDATIONS[input.recommendation].done, ...(onto ? { onto } : {}) },
    }),
    reason: input.words,
    fields: { recommendation: input.recommendation, recommendationWords: input.words },
    mayToo: async (trx, theme) => {
      if (input.recommendation === "take_forward") return mayBeReady(trx, theme);
      return placeGoesWith(!place);
    },
    also: async (trx, theme) => {
      if (!place) return;
      onto = placeWords(await requirePlace(trx, acting, theme, place.meetingId), place.minutes);
      await insertThemePlace(trx, { themeId: theme.id, ...place, askedByPersonId: acting.actor.personId });
    },
  });
}

/** What the page that recommends a theme needs: the verdict on sending it, and whether it is ready to be taken forward. */
export async function offerThemeRecommendation(db: Db, actor: Actor, themeId: number) {
  const theme = await findTheme(db, actor, themeId);
  if (!theme) return undefined;
  const meetings = await listMeetingChoices(db, actor, theme.bodyId, actor.today);
  return {
    reference: reference("theme", theme.id),
    title: theme.title,
    version: theme.version,
    verdict: mayTheme("recommend_theme", theme, actor),
    ready: await mayBeReady(db, theme),
    meetings: meetings.map((meeting) => meetingChoice(meeting)),
    minutes: USUAL_MINUTES,
  };
}
