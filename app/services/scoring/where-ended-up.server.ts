import type { Actor } from "#app/domain/actor.ts";
import { endedUp, type EndedUp } from "#app/domain/programme/ended-up.ts";
import { itemHappened } from "#app/domain/programme/happened.ts";
import { reference } from "#app/domain/references.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import { listItemsOfThemes } from "#db/agenda-item/items-of-themes.server.ts";
import type { Db } from "#db/open.server.ts";

/** Where each of these themes ended up, as far as the actor sees the items that take it. One query. */
export async function whereEndedUp(
  db: Db,
  actor: Actor,
  themes: readonly { themeId: number; themeState: ThemeState }[],
): Promise<Map<number, EndedUp>> {
  const ids = themes.map(({ themeId }) => themeId);
  const items = await listItemsOfThemes(db, actor, ids);
  return new Map(
    themes.map(({ themeId, themeState }) => {
      const placed = items
        .filter((item) => item.themeId === themeId)
        .map(({ state, meetingId, meetsOn, dateBasis, meetingState }) => {
          if (meetingId === null || !meetsOn || !dateBasis || !meetingState)
            return { state, happened: "to_come" as const, meeting: null };
          const meeting = { meetsOn, dateBasis, state: meetingState, isRecorded: false };
          const happened = itemHappened({ state, isRecorded: false }, meeting, actor.today);
          return { state, happened, meeting: { ...meeting, href: `/meetings/${reference("meeting", meetingId)}` } };
        });
      return [themeId, endedUp(themeState, placed)];
    }),
  );
}
