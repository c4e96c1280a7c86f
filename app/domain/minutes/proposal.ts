import type { Procedural } from "#app/domain/meeting/procedural.ts";
import type { FollowUpKind, FollowUpState } from "#app/domain/follow-up/states.ts";
import type { AttendancePart, InterestKind } from "#app/domain/meeting-record/attendance.ts";
import type { OutcomeCode } from "#app/domain/outcome/codes.ts";
import type { AnswerResult } from "#app/domain/question/answers.ts";
import type { Passage } from "./passage.ts";

/** What every proposal says: where it stands, why it was found, under which item; `key` is the same at a second reading. */
type Found = { key: string; passage: Passage; because: string; itemKey: string | null };

export type ItemFound = Found & {
  kind: "item";
  number: string;
  title: string;
  purpose: string;
  business: Procedural | null;
};
export type AttendanceFound = Found & {
  kind: "attendance";
  name: string;
  capacity: string;
  part: AttendancePart;
  forName: string;
};
export type DeclarationFound = Found & { kind: "declaration"; name: string; interest: InterestKind; words: string };
export type OutcomeFound = Found & { kind: "outcome"; code: OutcomeCode; wording: string };
export type QuestionFound = Found & {
  kind: "question";
  text: string;
  asker: string;
  to: string;
  result: AnswerResult | null;
  answer: string;
  by: string;
  under: string;
};
/** Something to be done. `labelled` where the minutes mark it as an action or a recommendation of their own. */
export type FollowUpFound = Found & {
  kind: "follow_up";
  followUpKind: FollowUpKind;
  wording: string;
  number: string;
  owner: string;
  due: string;
  labelled: boolean;
  /** Other places of the same minutes that say it too. */
  also: Passage[];
};
/** What was said of an earlier action; `followUpId` null where none that is recorded is like it. */
export type ReportFound = Found & {
  kind: "report";
  followUpId: number | null;
  number: string;
  wording: string;
  owner: string;
  state: FollowUpState | null;
  text: string;
};
export type NextMeetingFound = Found & {
  kind: "next_meeting";
  words: string;
  on: string | null;
  time: string;
  venue: string;
};

export type Proposal =
  | ItemFound
  | AttendanceFound
  | DeclarationFound
  | OutcomeFound
  | QuestionFound
  | FollowUpFound
  | ReportFound
  | NextMeetingFound;
export type ProposalKind = Proposal["kind"];

/** The kind that the key of a proposal begins with; undefined where it is no such key. */
export function kindOfKey(key: string): ProposalKind | undefined {
  const kind = key.slice(0, Math.max(0, key.indexOf("-")));
  return PROPOSAL_KINDS.find((one) => one === kind);
}

/** What each kind of proposal is called, in the order in which a page shows them. */
export const PROPOSAL_LABELS = {
  attendance: "Attendance",
  declaration: "Declarations of interest",
  item: "Agenda items",
  outcome: "Outcomes",
  question: "Questions and answers",
  follow_up: "Follow-ups",
  report: "Reports on earlier follow-ups",
  next_meeting: "Next meeting",
} as const satisfies Record<ProposalKind, string>;

export const PROPOSAL_KINDS = Object.keys(PROPOSAL_LABELS) as ProposalKind[];

/** What the minutes say of their meeting. Nothing is empty words or null. */
export type MeetingFacts = { title: string; on: string | null; time: string; venue: string; chair: string };
