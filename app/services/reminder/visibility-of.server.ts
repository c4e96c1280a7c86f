import type { ThemeOf } from "#app/domain/reminder/facts.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";

type Joined = {
  themeId: number | null;
  themeBodyId: number | null;
  themeState: ThemeState | null;
  proposerPersonId: number | null;
  themeSensitiveSinceAt: IsoInstant | null;
  leadMemberId: number | null;
  itemBodyId: number | null;
  itemSensitiveSinceAt: IsoInstant | null;
};

/** The theme and the item a joined row hangs on, as visibility asks for them. */
export function visibilityOf(row: Joined) {
  const theme: ThemeOf | null =
    row.themeId === null || row.themeBodyId === null || row.themeState === null
      ? null
      : {
          bodyId: row.themeBodyId,
          state: row.themeState,
          proposerPersonId: row.proposerPersonId,
          sensitiveSinceAt: row.themeSensitiveSinceAt,
          leadMemberId: row.leadMemberId,
        };
  const item =
    row.itemBodyId === null ? null : { bodyId: row.itemBodyId, themeSensitiveSinceAt: row.itemSensitiveSinceAt };
  return { theme, item };
}
