import type { IsoDate } from "#app/domain/calendar.ts";
import { yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import { answerEntry } from "#app/domain/public-record/answer.ts";
import type { Standing } from "#app/domain/public-record/may.ts";
import { attendanceEntry, type AttendanceEntry } from "#app/domain/public-record/attendance.ts";
import { outcomeEntry } from "#app/domain/public-record/outcome.ts";
import type { Db } from "#db/open.server.ts";
import { listAttendance } from "#db/meeting-record/attendance.server.ts";
import { findPublishedAttendance, listDeclarationsToPublish } from "#db/public-record/published-attendance.server.ts";
import { listRecordsOf, type TitledEntry } from "#db/public-record/published-records.server.ts";
import {
  listAnswersOf,
  listCorrections,
  listOutcomesAt,
  listQuestionsAt,
} from "#db/public-record/record-to-publish.server.ts";
import { isTold, isOfMeeting, saysTheSame } from "./what-may-be-told.server.ts";

type MeetingOfRecord = YearStart & { id: number; bodyId: number; meetsOn: IsoDate };

export type PlannedRecord = Standing & {
  planned: TitledEntry[];
  /** Who was there and what was declared; null where nothing is recorded. */
  attendance: AttendanceEntry | null;
  /** Outcomes and answers that are recorded, and are not for readers. */
  leftOut: number;
};

/** What publishing a meeting’s record would tell, and whether that is news; `comesOut` where it is about to be in a release. Writes nothing. */
export async function planRecord(db: Db, meeting: MeetingOfRecord, { comesOut = false } = {}): Promise<PlannedRecord> {
  const outcomes = await listOutcomesAt(db, meeting.id);
  const questions = await listQuestionsAt(db, meeting.id);
  const isToldThen = (one: Parameters<typeof isTold>[0]) => isTold(comesOut ? { ...one, meetingIsOut: 1 } : one);
  const told = { outcomes: outcomes.filter(isToldThen), questions: questions.filter(isToldThen) };
  const corrections = await listCorrections(
    db,
    told.outcomes.map(({ id }) => id),
  );
  const answers = await listAnswersOf(
    db,
    questions.map(({ id }) => id),
  );
  const at = {
    bodyId: meeting.bodyId,
    startYear: yearOf(meeting.meetsOn, meeting),
    meetingId: meeting.id,
    onDay: meeting.meetsOn,
  };
  const planned: TitledEntry[] = [
    ...told.outcomes.map(({ themeId, ...outcome }) => {
      const its = corrections.filter((correction) => correction.outcomeId === outcome.id);
      const entry = outcomeEntry({ ...outcome, corrections: its });
      const { itemId } = outcome;
      return { ...at, kind: "outcome" as const, id: itemId, themeId, itemId, title: entry.title, entry };
    }),
    ...told.questions.flatMap(({ themeId, itemId, ...question }) => {
      const its = answers.filter((answer) => answer.questionId === question.id);
      if (its.length === 0) return [];
      const entry = answerEntry({ ...question, answers: its });
      return [{ ...at, kind: "answer" as const, id: question.id, themeId, itemId, title: entry.question, entry }];
    }),
  ];
  const answered = new Set(answers.map((answer) => answer.questionId));
  const all = outcomes.length + questions.filter((question) => answered.has(question.id)).length;
  const out = (await listRecordsOf(db, { meetingIds: [meeting.id] })).filter(isOfMeeting);
  const attendance = attendanceEntry({
    attendance: await listAttendance(db, meeting.id),
    declarations: await listDeclarationsToPublish(db, meeting.id),
  });
  const attendanceOut = await findPublishedAttendance(db, meeting.id);
  return {
    planned,
    attendance,
    rows: planned.length,
    leftOut: all - planned.length,
    publishedOn: out[0]?.publishedOn ?? null,
    isChanged: !saysTheSame(planned, out) || JSON.stringify(attendance) !== JSON.stringify(attendanceOut ?? null),
  };
}
