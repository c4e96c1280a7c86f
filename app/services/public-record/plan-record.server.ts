import { urgentReason } from "#app/domain/agenda/urgency.ts";
import { yearOf, type YearStart } from "#app/domain/municipal-year.ts";
import { answerEntry, outcomeEntry } from "#app/domain/public-record/make-entries.ts";
import type { Standing } from "#app/domain/public-record/may.ts";
import { mayBeTold } from "#app/domain/public-record/publishable.ts";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { Db } from "#db/open.server.ts";
import { listRecordsOf, type RecordedRow } from "#db/public-record/published-records.server.ts";
import {
  listAnswersOf,
  listCorrections,
  listOutcomesAt,
  listQuestionsAt,
} from "#db/public-record/record-to-publish.server.ts";
import type { New } from "#db/schema.ts";

type MeetingOfRecord = YearStart & { id: number; bodyId: number; meetsOn: IsoDate };
type Row = Omit<New<"publishedRecord">, "publishedAt" | "publishedByName">;

export type PlannedRecord = Standing & {
  planned: Row[];
  /** Outcomes and answers that are recorded, and are not for readers. */
  leftOut: number;
};

/** What publishing the record of a meeting would put before readers, and whether that is news. Writes nothing. */
export async function planRecord(db: Db, meeting: MeetingOfRecord): Promise<PlannedRecord> {
  const outcomes = await listOutcomesAt(db, meeting.id);
  const questions = await listQuestionsAt(db, meeting.id);
  const told = { outcomes: outcomes.filter(isTold), questions: questions.filter(isTold) };
  const corrections = await listCorrections(
    db,
    told.outcomes.map(({ id }) => id),
  );
  const answers = await listAnswersOf(
    db,
    questions.map(({ id }) => id),
  );
  const row = { bodyId: meeting.bodyId, startYear: yearOf(meeting.meetsOn, meeting), meetingId: meeting.id };
  const planned: Row[] = [
    ...told.outcomes.map((outcome) => {
      const its = corrections.filter((correction) => correction.outcomeId === outcome.id);
      const entry = outcomeEntry({ ...outcome, urgent: urgentReason(outcome), corrections: its });
      const { itemId, themeId } = outcome;
      const title = entry.title;
      return {
        ...row,
        kind: "outcome" as const,
        recordId: itemId,
        themeId,
        itemId,
        title,
        onDay: meeting.meetsOn,
        view: JSON.stringify(entry),
      };
    }),
    ...told.questions.flatMap((question) => {
      const its = answers.filter((answer) => answer.questionId === question.id);
      if (its.length === 0) return [];
      const entry = answerEntry({ ...question, answers: its });
      const { id, themeId, itemId } = question;
      const title = entry.question;
      return [
        {
          ...row,
          kind: "answer" as const,
          recordId: id,
          themeId,
          itemId,
          title,
          onDay: meeting.meetsOn,
          view: JSON.stringify(entry),
        },
      ];
    }),
  ];
  const answered = new Set(answers.map((answer) => answer.questionId));
  const all = outcomes.length + questions.filter((question) => answered.has(question.id)).length;
  const out = (await listRecordsOf(db, { meetingIds: [meeting.id] })).filter(isOfMeeting);
  return {
    planned,
    rows: planned.length,
    leftOut: all - planned.length,
    publishedOn: out[0]?.publishedOn ?? null,
    isChanged: !saysTheSame(planned, out),
  };
}

/** The instant is stored beside; the words alone say whether there is news. */
export function stamped(rows: readonly Row[], by: { at: IsoInstant; name: string }): New<"publishedRecord">[] {
  return rows.map((row) => ({ ...row, publishedAt: by.at, publishedByName: by.name }));
}

type Flags = { recordIsOut: number; themeIsOut: number; meetingIsOut: number };

function isTold(record: Flags & Omit<Parameters<typeof mayBeTold>[0], keyof Flags>): boolean {
  return mayBeTold({
    part: record.part,
    themeState: record.themeState,
    themeSensitiveSinceAt: record.themeSensitiveSinceAt,
    recordIsOut: record.recordIsOut === 1,
    themeIsOut: record.themeIsOut === 1,
    meetingIsOut: record.meetingIsOut === 1,
  });
}

function isOfMeeting({ kind }: RecordedRow): boolean {
  return kind === "outcome" || kind === "answer";
}

function saysTheSame(planned: readonly Row[], out: readonly RecordedRow[]): boolean {
  const said = new Map(out.map((row) => [`${row.kind}:${row.id}`, row.view]));
  return planned.length === out.length && planned.every((row) => said.get(`${row.kind}:${row.recordId}`) === row.view);
}
