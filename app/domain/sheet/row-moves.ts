import type { Actor } from "#app/domain/actor.ts";
import type { HowMoved } from "#app/domain/agenda-item/how-moved.ts";
import { planMove, type MovingItem } from "#app/domain/agenda-item/plan-move.ts";
import { meetingDay, type DayOfMeeting } from "#app/domain/meeting/day.ts";
import type { VariationKind } from "#app/domain/programme-states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { yearIn, type NewRowLookups } from "./new-rows.ts";

/** What another meeting in the row of an item comes to: in words, whether it must be said why, and whether it may be. */
export type RowMove = { words: string; reasonNeeded: boolean; verdict: Verdict };

/** An item as its row is judged: where it stands, and the request that already asks the chair to move it. */
export type RowItem = MovingItem & DayOfMeeting & { openVariationId: number | null };

/** Moves an item to the meeting that its row names, or off its meeting where it names none: by the rules of every move. */
export function rowMove(item: RowItem, meetingId: number | null, lookups: NewRowLookups, actor: Actor): RowMove {
  const to = lookups.meetings.get(meetingId ?? -1) ?? null;
  const facts = {
    next: to && yearIn(lookups, to.meetsOn),
    delegationId: lookups.delegationId,
    openVariationId: item.openVariationId,
  };
  const { kind, how, reasonNeeded, verdict } = planMove(item, { deed: moveDeedOf(meetingId), to }, facts, actor);
  return { words: SAID[how](VERBS[kind], placeWords(item, to)), reasonNeeded, verdict };
}

/** The deed of a row that names a meeting, and of one that names none any more. */
export function moveDeedOf(meetingId: number | null) {
  return meetingId === null ? "defer_item" : "schedule_item";
}

/** "from 4 September 2026 to 2 October 2026". */
function placeWords(from: DayOfMeeting, to: DayOfMeeting | null): string {
  if (!to) return `off the meeting of ${meetingDay(from)}`;
  return from.meetsOn ? `from ${meetingDay(from)} to ${meetingDay(to)}` : `on to the meeting of ${meetingDay(to)}`;
}

type Verbs = { does: string; asked: string };

const VERBS = {
  add: { does: "Goes", asked: "put it" },
  move: { does: "Moves", asked: "move it" },
  defer: { does: "Comes", asked: "take it" },
  withdraw: { does: "Goes", asked: "take it" },
} as const satisfies Record<VariationKind, Verbs>;

const SAID = {
  at_once: ({ does }, place) => `${does} ${place}`,
  delegated: ({ does }, place) => `${does} ${place}, under the delegation in force`,
  variation: ({ asked }, place) => `Asks the chair to ${asked} ${place}`,
} as const satisfies Record<HowMoved["how"], (verbs: Verbs, place: string) => string>;
