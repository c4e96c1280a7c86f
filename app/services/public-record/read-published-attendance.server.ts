import { attendanceView, type AttendanceEntry, type AttendanceView } from "#app/domain/public-record/attendance.ts";
import { PublishedEntries } from "#app/domain/programme/published-entries.ts";
import { madeOf } from "#db/public-record/bodies-behind.server.ts";
import type { Db } from "#db/open.server.ts";
import { findPublishedAttendance } from "#db/public-record/published-attendance.server.ts";
import { listPublications } from "#db/public-record/publications.server.ts";

/** Who was at a meeting and what they declared, as published; null where nothing is. Two queries. */
export async function readPublishedAttendance(db: Db, meetingId: number): Promise<AttendanceView | null> {
  const entry = await findPublishedAttendance(db, meetingId);
  return entry ? viewAttendance(db, entry) : null;
}

/** An entry as readers would be given it today. */
export async function viewAttendance(db: Db, entry: AttendanceEntry): Promise<AttendanceView> {
  const items = entry.declared.flatMap(({ itemId }) =>
    itemId === null ? [] : [{ kind: "item" as const, id: itemId }],
  );
  const rows = await listPublications(db, items);
  return madeOf(attendanceView(entry, new PublishedEntries(rows)), rows);
}
