import type { RecordedEntry } from "#app/domain/public-record/record-views.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { recordViews } from "#app/domain/public-record/record-views.ts";
import type { FollowUpView } from "#app/domain/public-record/follow-up-view.ts";
import type { RecordViews } from "#app/domain/public-record/record-views.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";
import { listRecords, listRecordsOf } from "#db/public-record/published-records.server.ts";

export type RecordsAsked = Parameters<typeof listRecordsOf>[1];

/**
 * What is published of what happened at these meetings, items and questions, or
 * of these themes: from published rows only, in three queries whatever there is.
 */
export async function readPublicRecord(db: Db, of: RecordsAsked, today: IsoDate): Promise<RecordViews> {
  return readRecordViews(db, await listRecordsOf(db, of), today);
}

/** A follow-up as readers without a part in the body see it; undefined where it is not published. */
export async function readPublishedFollowUp(
  db: Db,
  followUpId: number,
  today: IsoDate,
): Promise<FollowUpView | undefined> {
  const views = await readRecordViews(db, await listRecords(db, "follow_up", [followUpId]), today);
  const [followUp] = views.followUps;
  return followUp && madeOf(followUp, views);
}

/** Rows of what happened as views, with links to those published records around them that readers can open. */
export async function readRecordViews(db: Db, rows: readonly RecordedEntry[], today: IsoDate): Promise<RecordViews> {
  const near = await listPublications(db, rows.flatMap(refsOfRecord));
  const meetings = near.flatMap((row) =>
    row.kind === "item" && row.entry.meetingId !== null ? [{ kind: "meeting" as const, id: row.entry.meetingId }] : [],
  );
  const far = await listPublications(db, meetings);
  const views = recordViews(rows, new PublishedEntries([...near, ...far]), today);
  return madeOf(views, near, far, ...rows.map(({ bodyId }) => bodyId));
}

/** The published records that a row of what happened points at. */
export function refsOfRecord(row: RecordedEntry): PublishedRef[] {
  const refs = [...ref("theme", row.themeId), ...ref("item", row.itemId), ...ref("meeting", row.meetingId)];
  if (row.kind === "answer") return [...refs, ...ref("question", row.id)];
  if (row.kind !== "follow_up") return refs;
  const { places, updates, results } = row.entry;
  return [
    ...refs,
    ...places.flatMap(({ itemId }) => ref("item", itemId)),
    ...updates.flatMap(({ meetingId }) => ref("meeting", meetingId)),
    ...results.flatMap(({ themeId, itemId }) => [...ref("theme", themeId), ...ref("item", itemId)]),
  ];
}

function ref(kind: PublishedRef["kind"], id: number | null): PublishedRef[] {
  return id === null ? [] : [{ kind, id }];
}
