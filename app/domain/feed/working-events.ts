import type { IsoInstant } from "#app/domain/calendar.ts";
import { NEVER_CHANGED, type CalendarEvent } from "./calendar.ts";
import { meetingEvent, type MeetingToTell } from "./meeting-event.ts";

export type WorkingMeetingToTell = Omit<MeetingToTell, "movedFrom" | "agenda" | "sequence" | "changedAt"> & {
  version: number;
  /** When anything of it was last recorded; null where nothing was. */
  changedAt: IsoInstant | null;
};

/** A meeting of the working record in the calendar of somebody with a role in the body. Its version only rises. */
export function workingMeetingEvent(
  { version, changedAt, ...meeting }: WorkingMeetingToTell,
  led: readonly string[],
): CalendarEvent {
  return meetingEvent({
    ...meeting,
    movedFrom: null,
    agenda: { words: "You lead on:", titles: led },
    sequence: version,
    changedAt: changedAt ?? NEVER_CHANGED,
  });
}
