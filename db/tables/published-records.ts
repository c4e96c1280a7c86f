import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { RecordedKind } from "#app/domain/public-record/recorded.ts";

/**
 * What happened, as it was published: beside the releases, which say what is
 * planned. One row a record; `record_id` is the item's for an outcome, the
 * question's for its answers. Anonymous readers see these and nothing behind them.
 */
export interface PublishedRecordTable {
  kind: RecordedKind;
  recordId: number;
  bodyId: number;
  startYear: number;
  themeId: number | null;
  itemId: number | null;
  meetingId: number | null;
  onDay: IsoDate | null;
  title: string;
  view: string;
  publishedAt: IsoInstant;
  publishedByName: string;
}

/** Who was at a meeting and the interests they declared, as published with its record. One row a meeting. */
export interface PublishedAttendanceTable {
  meetingId: number;
  view: string;
  publishedAt: IsoInstant;
  publishedByName: string;
}
