import type { IsoInstant } from "#app/domain/calendar.ts";
import { themeStateAfter } from "#app/domain/agenda-item/theme-state.ts";
import { readThemeStanding } from "#db/items.server.ts";
import { moveTheme } from "#db/themes.server.ts";
import type { Trx } from "./act.server.ts";

/** Brings the theme's state after its items, in the deed that changed an item; nothing where there is no theme. */
export async function followTheme(trx: Trx, themeId: number | null, at: IsoInstant): Promise<void> {
  if (themeId === null) return;
  const theme = await readThemeStanding(trx, themeId);
  const state = themeStateAfter(theme.state, theme.itemStates);
  if (state !== theme.state) await moveTheme(trx, themeId, { state, at });
}
