import { planMove } from "#app/domain/agenda-item/plan-move.ts";
import { reasonLine } from "#app/domain/agenda-item/states.ts";
import type { Actor } from "#app/domain/actor.ts";
import { changedSince } from "#app/domain/plan/draft-since.ts";
import { GONE } from "#app/domain/plan/draft-may.ts";
import { variationText } from "#app/domain/programme/variation-words.ts";
import { reference } from "#app/domain/references.ts";
import type { DraftMoveRow } from "#db/plan/draft-moves.server.ts";
import { nextOf, targetOf, type DraftGround, type StandingMove } from "./draft-ground.server.ts";

/** The move of an item as it stands now: what `planMove` says of it. */
export function standingItem(row: DraftMoveRow, ground: DraftGround, actor: Actor): StandingMove {
  const item = ground.items.get(row.itemId ?? -1);
  const to = targetOf(row, ground);
  const id = reference("item", row.itemId ?? 0);
  const gone = {
    row,
    id,
    title: row.itemTitle ?? id,
    version: 0,
    words: `move ${id}`,
    minutes: 0,
    from: null,
  } as const;
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
