import type { IsoDate } from "#app/domain/calendar.ts";
import type { PublishedRef } from "#app/domain/programme/entry.ts";
import { meetingLine } from "#app/domain/programme/make-view.ts";
import { programmePage, shownInFull, shownInShort } from "#app/domain/programme/programme-page.ts";
import { arrangeMeetings } from "#app/domain/programme/programme-view.ts";
import { longParts, SUBJECTS_SHOWN, type LongPart } from "#app/domain/programme/public-page.ts";
import { PublishedEntries, refsOfEntry, type PublishedEntry } from "#app/domain/programme/published-entries.ts";
import type { PublishedMeetingLine } from "#app/domain/programme/view.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublishedProgramme, listPublications } from "#db/public-record/publications.server.ts";
import { countPlaced, listApart, listFirstSubjects } from "#db/public-record/published-places.server.ts";
import { getReleaseText } from "#db/programme/releases.server.ts";

/**
 * What the page of a body's published programme shows, and all of its meetings: of each the first subjects, of each
 * long part the page that is asked for. Only those rows are read. Undefined where the year is not published.
 */
export async function readProgrammePage(
  db: Db,
  of: { bodySlug: string; startYear: number },
  today: IsoDate,
  asked: (part: LongPart) => string | null,
) {
  const row = await findPublishedProgramme(db, of);
  if (!row) return undefined;
  const { id, meetingIds } = row.entry;
  const release = await getReleaseText(db, id, row.from.releaseNumber);
  const spokenOf = release.changes.flatMap((change) => change.about);
  const around = await listPublications(db, [...refs("meeting", meetingIds), ...spokenOf]);
  const meetings = meetingsOf(meetingIds, around, today);
  const arranged = arrangeMeetings(meetings, today);
  const ids = { recordedOf: idsOf(arranged.past), stranded: idsOf(arranged.stranded), next: arranged.next?.id ?? -1 };
  const apart = await listApart(db, id, ids);
  const found = {
    counts: await countPlaced(db, id, ids.recordedOf),
    first: await listFirstSubjects(db, id, { meetingIds: idsOf(meetings), ...ids, most: SUBJECTS_SHOWN }),
    apart,
    parts: longParts(apart, ids.stranded, asked),
  };
  const full = await listPublications(db, shownInFull(found, ids.next));
  const short = await listPublications(db, shownInShort(found, ids.next));
  const far = await listPublications(db, full.flatMap(refsOfEntry));
  const rows = new PublishedEntries([...around, ...full, ...short, ...far], today);
  const page = { id, ...programmePage(row, { arranged, ...found, release }, rows), meetings };
  return madeOf(page, row, around, full, short, far);
}

/** The published meetings of a programme, in its order. */
export function meetingsOf(
  ids: readonly number[],
  rows: readonly PublishedEntry[],
  today: IsoDate,
): PublishedMeetingLine[] {
  return new PublishedEntries(rows).list("meeting", ids).map((meeting) => meetingLine(meeting, today));
}

function idsOf(meetings: readonly { id: number }[]): number[] {
  return meetings.map(({ id }) => id);
}

/** Records of one kind by their numbers. */
export function refs(kind: PublishedRef["kind"], ids: readonly number[]): PublishedRef[] {
  return ids.map((id) => ({ kind, id }));
}
