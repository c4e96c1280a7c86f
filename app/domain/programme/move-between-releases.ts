import { isTakenOff } from "#app/domain/agenda-item/state-sets.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedMove } from "./entry.ts";

/** Where the public finds an item: its state, its meeting and that meeting's day. */
export type Slot = { state: ItemState; meetingId: number | null; day: IsoDate | null };

/**
 * How an item moved from one release to the next, as the public sees it; undefined
 * where it is where it was, or has its first meeting.
 */
export function moveBetweenReleases(
  before: Slot,
  after: Slot,
  said: { reason: string | null; publishedOn: IsoDate },
): PublishedMove | undefined {
  const kind = kindOfChange(before, after);
  if (kind === undefined) return undefined;
  const to = kind === "moved" || kind === "returned" ? after.day : null;
  return { kind, from: before.day, to, ...said };
}

function kindOfChange(before: Slot, after: Slot): PublishedMove["kind"] | undefined {
  if (after.state === "withdrawn") return before.state === "withdrawn" ? undefined : "withdrawn";
  if (after.meetingId === null) return before.meetingId === null ? undefined : "deferred";
  if (isTakenOff(before.state)) return "returned";
  if (before.meetingId === null || before.meetingId === after.meetingId) return undefined;
  return "moved";
}
