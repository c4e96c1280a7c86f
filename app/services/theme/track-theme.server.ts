import type { IsoInstant } from "#app/domain/calendar.ts";
import { themeStateWithFollowUps } from "#app/domain/follow-up/theme-state.ts";
import { countOpenOfTheme } from "#db/follow-up/follow-ups.server.ts";
import { readThemeStanding } from "#db/agenda-item/items.server.ts";
import { moveTheme } from "#db/theme/themes.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** Brings the theme's state after its follow-ups, in the deed that changed one; nothing where there is no theme. */
export async function trackTheme(trx: Trx, themeId: number | null, at: IsoInstant): Promise<void> {
  if (themeId === null) return;
  const theme = await readThemeStanding(trx, themeId);
  const state = themeStateWithFollowUps(theme.state, await countOpenOfTheme(trx, themeId));
  if (state !== theme.state) await moveTheme(trx, themeId, { state, at });
}
