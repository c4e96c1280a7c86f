import { howMoved } from "#app/domain/agenda-item/how-moved.ts";
import { mayCreateItem, mayStandOn } from "#app/domain/agenda-item/may.ts";
import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import { reasonLine } from "#app/domain/agenda-item/states.ts";
import { USUAL_MINUTES } from "#app/domain/agenda-item/text.ts";
import type { Actor } from "#app/domain/actor.ts";
import { yearOf } from "#app/domain/municipal-year.ts";
import { changedSince } from "#app/domain/plan/draft-since.ts";
import { mayPlaceDrafted } from "#app/domain/plan/draft-may.ts";
import { variationText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import { allOf, refused } from "#app/domain/verdict.ts";
import type { DraftMoveRow } from "#db/plan/draft-moves.server.ts";
import type { DraftGround, StandingMove } from "./standing-moves.server.ts";

const GONE = refused("state", "It is no longer among the records that you see. Take it out of the draft plan.");

/** The move of an item as it stands now: what `planMove` says of it. */
export function standingItem(row: DraftMoveRow, ground: DraftGround, actor: Actor): StandingMove {
  const item = ground.items.get(row.itemId ?? -1);
  const to = targetOf(row, ground);
  const id = reference("item", row.itemId ?? 0);
  const gone = { row, id, title: row.itemTitle ?? id, version: 0, words: `move ${id}`, minutes: 0, from: null } as const;
  if (!item) return { ...gone, to: row.toMeetingId, how: "at_once", reasonNeeded: false, verdict: GONE, since: [] };
  const openVariationId = ground.open.find(({ itemId }) => itemId === item.id)?.id ?? null;
  const facts = { next: nextOf(to, ground), delegationId: ground.delegationId, openVariationId };
  const deed = to ? "schedule_item" : "defer_item";
  const reasonWords = reasonLine(row.reasonCode, row.reasonWords) ?? "";
  const { kind, how, reasonNeeded, verdict } = planMove(item, { deed, to, reasonWords }, facts, actor);
  return {
    row,
    id,
    title: item.title,
    version: item.version,
    words: variationText({ kind, itemReference: id, fromMeetsOn: item.meetsOn, toMeetsOn: to?.meetsOn ?? null }),
    minutes: item.minutes,
    from: item.meetingId,
    to: to?.id ?? null,
    how,
    reasonNeeded,
    verdict,
    since: changedSince({
      addedAt: row.addedAt,
      from: { then: row.fromMeetsOn, now: item.meetsOn, isSame: row.fromMeetingId === item.meetingId },
      to: { then: row.toMeetsOn, now: to?.meetsOn ?? null },
      themeSensitiveSinceAt: item.themeSensitiveSinceAt,
    }),
  };
}

/** The placing of a theme as it stands now: its item is made when the plan is sent. */
export function standingTheme(row: DraftMoveRow, ground: DraftGround, actor: Actor): StandingMove {
  const theme = ground.themes.get(row.themeId ?? -1);
  const to = targetOf(row, ground);
  const next = nextOf(to, ground);
  const id = reference("theme", row.themeId ?? 0);
  const may = theme && mayCreateItem(theme.bodyId, theme, next?.programme?.state ?? null, actor);
  const place = { row, id, from: null, to: row.toMeetingId, reasonNeeded: false, minutes: row.minutes ?? USUAL_MINUTES };
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

const targetOf = (row: DraftMoveRow, { meetings }: DraftGround) => meetings.get(row.toMeetingId ?? -1) ?? null;

const nextOf = (to: ReturnType<typeof targetOf>, { years }: DraftGround) =>
  to && (years.get(yearOf(to.meetsOn, to)) ?? null);
