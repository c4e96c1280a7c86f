import type { IsoDate } from "#app/domain/calendar.ts";

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
