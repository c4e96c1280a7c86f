import type { Generated } from "kysely";
import type { IsoDate, IsoInstant } from "#app/domain/calendar.ts";
import type { AttendancePart, InterestKind } from "#app/domain/meeting-record/attendance.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { AnswerKind, AnswerResult } from "#app/domain/question/answers.ts";

/** What one agenda item produced, as recorded up to the day the meeting is recorded as held. */
export interface OutcomeTable {
  id: Generated<number>;
  itemId: number;
  code: OutcomeCode;
  resolutionWords: Generated<string>;
  minuteNumber: Generated<string>;
  discussionWords: Generated<string>;
  /** The meeting to which the item was put off, where one was named: as it was recorded first. */
  deferredToMeetingId: number | null;
  sourceWords: Generated<string>;
  recordedAt: IsoInstant;
  recordedByName: string;
  version: Generated<number>;
}

/** A later correction, kept beside the original; the latest one is what holds. */
export interface OutcomeCorrectionTable {
  id: Generated<number>;
  outcomeId: number;
  code: OutcomeCode;
  resolutionWords: string;
  minuteNumber: string;
  /** The notes of the discussion as corrected; null where they stand as they were. */
  discussionWords: Generated<string | null>;
  /** The meeting to which the item was put off, as corrected. */
  deferredToMeetingId: number | null;
  because: string;
  at: IsoInstant;
  byPersonId: number | null;
  byName: string;
}

export interface AttendanceTable {
  id: Generated<number>;
  meetingId: number;
  personId: number | null;
  officeId: number | null;
  words: Generated<string>;
  part: AttendancePart;
  /** Whom a substitute stands in for. */
  forPersonId: number | null;
  forWords: Generated<string>;
  version: Generated<number>;
}

export interface DeclarationTable {
  id: Generated<number>;
  meetingId: number;
  itemId: number | null;
  personId: number | null;
  words: Generated<string>;
  interest: InterestKind;
  interestWords: string;
  leftAt: Generated<string>;
  version: Generated<number>;
}

/** What somebody has typed of a meeting's record and not saved: the fields of its form, for their own eyes alone. */
export interface RecordingDraftTable {
  personId: number;
  meetingId: number;
  at: IsoInstant;
  /** The fields by name, as JSON. */
  fields: string;
}

/** One answer to a question. What was added after the minutes is another row, never an edit of the minuted one. */
export interface AnswerTable {
  id: Generated<number>;
  questionId: number;
  meetingId: number | null;
  kind: AnswerKind;
  result: AnswerResult;
  text: Generated<string>;
  answeredByOfficeId: number | null;
  answeredByWords: Generated<string>;
  answeredOn: IsoDate | null;
  correctsAnswerId: number | null;
  because: Generated<string>;
  sourceWords: Generated<string>;
  recordedAt: IsoInstant;
  recordedByName: string;
}

export interface QuestionGroupTable {
  id: Generated<number>;
  bodyId: number;
  themeId: number | null;
  itemId: number | null;
  title: string;
  version: Generated<number>;
}
