import { isInProgramme } from "#app/domain/agenda-item/state-sets.ts";
import type { IsoInstant } from "#app/domain/calendar.ts";
import { dateBasisOf, type ItemEntry, type MeetingEntry } from "#app/domain/programme/entry.ts";
import type { PublishedBody } from "#app/domain/programme/view.ts";
import { reference } from "#app/domain/references.ts";
import type { CalendarEvent } from "./calendar.ts";
import { meetingEvent } from "./meeting-event.ts";

/** A published entry, the release that wrote it (a number that only rises) and when. */
export type Released<T> = { entry: T; body: PublishedBody; releaseId: number; publishedAt: IsoInstant };

/** A published meeting in the calendar of its body, with what tells it from other meetings. */
export function publishedMeetingEvent(
  { entry, body, releaseId, publishedAt }: Released<MeetingEntry>,
  items: readonly ItemEntry[],
): CalendarEvent {
  const titles = items
    .filter((item) => item.meetingId === entry.id && item.state !== "withdrawn" && isInProgramme(item.kind))
    .map((item) => item.title);
  return meetingEvent({
    ...entry,
    dateBasis: dateBasisOf(entry),
    bodyName: body.name,
    minutesAvailable: entry.minutesAvailable ?? null,
    agenda: { words: "On the agenda:", titles },
    sequence: releaseId,
    changedAt: publishedAt,
  });
}

/**
 * A published item in the calendar of its theme: it goes where the item goes,
 * and stays as cancelled where the meeting is cancelled or the item comes off.
 * Null where it has never had a day.
 */
export function takenEvent(
  item: Released<ItemEntry>,
  meeting: Released<MeetingEntry> | undefined,
): CalendarEvent | null {
  const { entry, body } = item;
  const own = {
    key: `item-${entry.id}`,
    href: `/items/${reference("item", entry.id)}`,
    sequence: Math.max(item.releaseId, meeting?.releaseId ?? 0),
    changedAt: latest(item.publishedAt, meeting?.publishedAt),
  };
  if (!meeting) return comeOff(entry, body, own);
  const at = publishedMeetingEvent(meeting, []);
  const isOff = entry.state === "withdrawn" || meeting.entry.state === "cancelled";
  return {
    ...at,
    ...own,
    status: isOff ? "cancelled" : at.status,
    summary: `${isOff ? "Cancelled: " : ""}${entry.title} (${meeting.body.name})`,
    description: [entry.purpose, entry.reason ? `Reason: ${entry.reason}` : "", at.description]
      .filter((part) => part !== "")
      .join("\n\n"),
  };
}

/** An item that was deferred or withdrawn stands, as cancelled, on the day it was last published for. */
function comeOff(
  entry: ItemEntry,
  body: PublishedBody,
  own: Pick<CalendarEvent, "key" | "href" | "sequence" | "changedAt">,
): CalendarEvent | null {
  const on = entry.moves.at(-1)?.from;
  if (!on) return null;
  return {
    ...own,
    time: { on },
    summary: `${entry.state === "withdrawn" ? "Withdrawn" : "Deferred"}: ${entry.title} (${body.name})`,
    description: [entry.purpose, entry.reason ? `Reason: ${entry.reason}` : ""]
      .filter((part) => part !== "")
      .join("\n\n"),
    location: "",
    status: "cancelled",
  };
}

function latest(one: IsoInstant, other: IsoInstant | undefined): IsoInstant {
  return other !== undefined && other > one ? other : one;
}
