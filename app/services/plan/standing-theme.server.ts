import { howMoved } from "#app/domain/agenda-item/how-moved.ts";
import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { USUAL_MINUTES } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { changedSince } from "#app/domain/plan/draft-since.ts";
import { mayPlaceDrafted, GONE } from "#app/domain/plan/draft-may.ts";
import { variationText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import { allOf } from "#app/domain/verdict.ts";
import type { DraftMoveRow } from "#db/plan/draft-moves.server.ts";
import { nextOf, targetOf, type DraftGround, type StandingMove } from "./draft-ground.server.ts";

/** The placing of a theme as it stands now: its item is made when the plan is sent. */
export function standingTheme(row: DraftMoveRow, ground: DraftGround, actor: Actor): StandingMove {
  const theme = ground.themes.get(row.themeId ?? -1);
  const to = targetOf(row, ground);
  const next = nextOf(to, ground);
  const id = reference("theme", row.themeId ?? 0);
  const may = theme && mayCreateItem(theme.bodyId, theme, next?.programme?.state ?? null, actor);
  const place = {
    row,
    id,
    from: null,
    to: row.toMeetingId,
    reasonNeeded: false,
    minutes: row.minutes ?? USUAL_MINUTES,
  };
  return {
    ...place,
    title: theme?.title ?? row.themeTitle ?? id,
    version: theme?.version ?? 0,
    words: variationText({ kind: "add", itemReference: id, fromMeetsOn: null, toMeetsOn: to?.meetsOn ?? null }),
    how: howMoved("theme", next?.programme ? [next.programme] : [], ground.delegationId).how,
    verdict: may && to ? allOf(may, mayStandOn(theme, to, actor.today), mayPlaceDrafted(theme, next)) : GONE,
    since: changedSince({
      addedAt: row.addedAt,
      from: { then: null, now: null, isSame: true },
      to: { then: row.toMeetsOn, now: to?.meetsOn ?? null },
      themeSensitiveSinceAt: theme?.sensitiveSinceAt ?? null,
    }),
  };
}
