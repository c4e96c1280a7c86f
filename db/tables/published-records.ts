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

export const PUBLISHED_RECORD_COLUMNS = {
  published_record: [
    "kind",
    "record_id",
    "body_id",
    "start_year",
    "theme_id",
    "item_id",
    "meeting_id",
    "on_day",
    "title",
    "view",
    "published_at",
    "published_by_name",
  ],
} as const;
