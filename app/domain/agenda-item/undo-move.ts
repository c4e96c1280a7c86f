import { dateText, type IsoDate } from "#app/domain/calendar.ts";
import type { Undo } from "#app/domain/done.ts";
import type { MoveDeed } from "./deeds.ts";
import { isOnAgenda } from "./state-sets.ts";
import type { ItemState, MoveKind } from "./states.ts";

/** The reason that an undone move is kept with; a move with it is itself not offered to be undone. */
export const UNDO_WORDS = "It was put there by mistake, and has been put back.";

/** The reason that a request which is undone is withdrawn with. */
export const UNDO_REQUEST_WORDS = "Asked for by mistake.";

/** What may be undone on the board, and what it would come to where the chair is asked. */
export type BoardUndo = Undo & { effect: string };

type MoveMade = {
  kind: MoveKind;
  fromMeetingId: number | null;
  toMeetingId: number | null;
  reasonWords: string | null;
};

/** "You put Taxi licensing on 8 April 2027." */
export function madeText(title: string, toDay: IsoDate | null): string {
  return toDay ? `You put ${title} on ${dateText(toDay)}.` : `You took ${title} off its meeting.`;
}

/** The deed that takes a move back, and where it leads; null where there is none, or where the item has moved on since. */
export function undoOfMove(
  move: MoveMade,
  item: { meetingId: number | null; state: ItemState },
): { deed: Extract<MoveDeed, "schedule_item" | "defer_item">; toMeetingId: number | null } | null {
  if (move.kind === "withdrawn" || move.reasonWords === UNDO_WORDS) return null;
  const stands = isOnAgenda(item.state) ? item.meetingId : null;
  if (stands !== move.toMeetingId || move.fromMeetingId === move.toMeetingId) return null;
  const deed = move.fromMeetingId === null ? "defer_item" : "schedule_item";
  return { deed, toMeetingId: move.fromMeetingId };
}
