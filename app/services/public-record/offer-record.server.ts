import { mayPublishRecord, mayUnpublishRecord } from "#app/domain/public-record/may.ts";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Actor } from "#app/domain/actor.ts";
import { reference } from "#app/domain/references.ts";
import { findMeeting } from "#db/meeting/meetings.server.ts";
import type { Db } from "#db/open.server.ts";
import { planRecord } from "./plan-record.server.ts";
import { viewAttendance } from "./read-published-attendance.server.ts";
import { readRecordViews } from "./read-public-record.server.ts";

/** What the pages that publish a meeting's record, or take it back, need: the verdicts, and what readers would see. */
export async function offerRecord(db: Db, actor: Actor, meetingId: number, today: IsoDate) {
  const meeting = await findMeeting(db, actor, meetingId);
  if (!meeting) return undefined;
  const { planned, attendance, ...standing } = await planRecord(db, meeting);
  return {
    ...meeting,
    reference: reference("meeting", meeting.id),
    record: await readRecordViews(db, planned, today),
    attendance: attendance ? await viewAttendance(db, attendance) : null,
    leftOut: standing.leftOut,
    publishedOn: standing.publishedOn,
    verdicts: {
      publish: mayPublishRecord(meeting, standing, actor),
      takeBack: mayUnpublishRecord(meeting, standing, actor),
    },
  };
}
