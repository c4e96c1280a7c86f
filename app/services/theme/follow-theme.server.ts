import type { IsoInstant } from "#app/domain/calendar.ts";
import { themeStateAfter } from "#app/domain/agenda-item/theme-state.ts";
import { themeStateWithFollowUps } from "#app/domain/follow-up/theme-state.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { countOpenOfTheme } from "#db/follow-up/follow-ups.server.ts";
import { readThemeStanding } from "#db/agenda-item/items.server.ts";
import { moveTheme } from "#db/theme/themes.server.ts";
import type { Trx } from "#app/services/run-deed.server.ts";

/** Brings the theme's state after its items, in the deed that changed an item; nothing where there is no theme. */
export async function followTheme(trx: Trx, themeId: number | null, at: IsoInstant): Promise<void> {
  if (themeId === null) return;
  const theme = await readThemeStanding(trx, themeId);
  const placed = themeStateAfter(theme.state, theme.itemStates);
  const state = placed === "considered" ? await withFollowUps(trx, themeId, placed) : placed;
  if (state !== theme.state) await moveTheme(trx, themeId, { state, at });
}

/** What was considered while something promised is still open is followed at once. */
async function withFollowUps(trx: Trx, themeId: number, state: ThemeState): Promise<ThemeState> {
  return themeStateWithFollowUps(state, await countOpenOfTheme(trx, themeId));
}
