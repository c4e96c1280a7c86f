import type { IsoDate } from "#app/domain/calendar.ts";
import type { DayOfMeeting } from "#app/domain/meeting/day.ts";
import { dateBasisOf } from "#app/domain/programme/entry.ts";
import type { PublishedEntries } from "#app/domain/programme/published-entries.ts";

/** What is published of what happened, record by record; a release publishes what is planned. */
export const RECORDED_KINDS = ["outcome", "answer", "follow_up", "scoring"] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** A stored entry of what happened, and where it belongs. */
export type Recorded<Entry> = {
  entry: Entry;
  bodyId: number;
  startYear: number;
  themeId: number | null;
  itemId: number | null;
  meetingId: number | null;
  onDay: IsoDate | null;
};

/** The day of what is recorded of a meeting, known no better than the day of that meeting, where it is published. */
export function dayRecorded({ onDay, meetingId }: RecordedOn, around: PublishedEntries): DayOfMeeting {
  const meeting = around.find("meeting", meetingId)?.entry;
  return { meetsOn: onDay, dateBasis: meeting?.meetsOn === onDay && meeting ? dateBasisOf(meeting) : "stated" };
}

export type RecordedOn = Pick<Recorded<unknown>, "onDay" | "meetingId">;
