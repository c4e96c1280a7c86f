import { ITEM_FIELDS } from "#app/domain/agenda-item/fields.ts";
import { FOLLOW_UP_FIELDS, REPORT } from "#app/domain/follow-up/fields.ts";
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES } from "#app/domain/follow-up/states.ts";
import { ATTENDANCE_LABELS, INTEREST_LABELS } from "#app/domain/meeting-record/attendance.ts";
import { OUTCOME_CODES } from "#app/domain/outcome/codes.ts";
import { OUTCOME_FIELDS } from "#app/domain/outcome/text.ts";
import { ANSWER_RESULTS, RESULTS_OF_KIND } from "#app/domain/question/answers.ts";
import { ANSWER_FIELDS, QUESTION_FIELDS } from "#app/domain/question/fields.ts";
import { reference } from "#app/domain/references.ts";
import type { Decisions } from "./kept.ts";
import type { Proposal, ProposalKind } from "./proposal.ts";

/** One field of a proposal as it is checked: what it is called, how much it holds, or what it may be. */
export type CheckedField = {
  label: string;
  limit: number;
  long?: boolean;
  choices?: readonly { value: string; words: string }[];
};

const NAME = 200;

function choices(table: Record<string, { words: string } | string>): { value: string; words: string }[] {
  return Object.entries(table).map(([value, said]) => ({ value, words: typeof said === "string" ? said : said.words }));
}

/** What an answer given at a meeting may amount to. */
const MINUTED = Object.fromEntries(RESULTS_OF_KIND.minuted.map((result) => [result, ANSWER_RESULTS[result].words]));
/** Where minutes may leave a follow-up. */
export const MINUTES_REPORT_STATES = ["not_started", "in_progress", "complete", "not_taken_forward"] as const;
const REPORTED = MINUTES_REPORT_STATES.map((value) => ({ value, words: FOLLOW_UP_STATES[value].words }));

/** What can be changed in each kind of proposal before it is saved. */
export const CHECKED_FIELDS: Record<ProposalKind, Record<string, CheckedField>> = {
  item: {
    title: { label: ITEM_FIELDS.title.label, limit: ITEM_FIELDS.title.limit },
    purpose: { label: ITEM_FIELDS.purpose.label, limit: ITEM_FIELDS.purpose.limit, long: true },
  },
  attendance: {
    name: { label: "Name", limit: NAME },
    part: { label: "How they were there", limit: NAME, choices: choices(ATTENDANCE_LABELS) },
    forName: { label: "Instead of", limit: NAME },
  },
  declaration: {
    name: { label: "Whose interest", limit: NAME },
    interest: { label: "Kind of interest", limit: NAME, choices: choices(INTEREST_LABELS) },
    words: { label: "What was declared", limit: 1000, long: true },
  },
  outcome: {
    code: { label: OUTCOME_FIELDS.code.label, limit: NAME, choices: choices(OUTCOME_CODES) },
    wording: {
      label: OUTCOME_FIELDS.resolutionWords.question,
      limit: OUTCOME_FIELDS.resolutionWords.limit,
      long: true,
    },
  },
  question: {
    text: { label: QUESTION_FIELDS.text.label, limit: QUESTION_FIELDS.text.limit, long: true },
    asker: { label: "Asked by", limit: NAME },
    to: { label: "Asked of", limit: NAME },
    result: { label: "What came of it", limit: NAME, choices: choices({ "": "Not recorded", ...MINUTED }) },
    answer: { label: "Answer", limit: ANSWER_FIELDS.text.limit, long: true },
    by: { label: "Answered by", limit: NAME },
  },
  follow_up: {
    followUpKind: { label: FOLLOW_UP_FIELDS.kind.label, limit: NAME, choices: choices(FOLLOW_UP_KINDS) },
    wording: { label: FOLLOW_UP_FIELDS.wording.label, limit: FOLLOW_UP_FIELDS.wording.limit, long: true },
    owner: { label: FOLLOW_UP_FIELDS.ownerPersonId.label, limit: FOLLOW_UP_FIELDS.ownerWords.limit },
    due: { label: FOLLOW_UP_FIELDS.dueWords.label, limit: FOLLOW_UP_FIELDS.dueWords.limit },
    number: { label: FOLLOW_UP_FIELDS.sourceNumber.label, limit: FOLLOW_UP_FIELDS.sourceNumber.limit },
  },
  report: {
    followUp: { label: "On which follow-up, like F-12", limit: 20 },
    state: { label: "Where it stands", limit: NAME, choices: REPORTED },
    text: { label: REPORT.label, limit: REPORT.limit, long: true },
  },
  next_meeting: {},
};

/** What a proposal says in each of its fields, in words. */
export function fieldsOf(proposal: Proposal): Record<string, string> {
  const said = proposal as unknown as Record<string, string | null>;
  const names = Object.keys(CHECKED_FIELDS[proposal.kind]);
  const own = Object.fromEntries(names.map((name) => [name, said[name] ?? ""]));
  if (proposal.kind === "next_meeting") return { words: proposal.words };
  if (proposal.kind !== "report") return own;
  const state = MINUTES_REPORT_STATES.find((one) => one === proposal.state) ?? "in_progress";
  return { ...own, state, followUp: proposal.followUpId === null ? "" : reference("follow_up", proposal.followUpId) };
}

/** A proposal as an officer decided on it: what was changed in it, and whether it is to be saved. */
export type Checked = { proposal: Proposal; fields: Record<string, string>; ticked: boolean };

/** The proposals with what was decided on each; one that nobody looked at is not ticked. */
export function checkedOf(proposals: readonly Proposal[], decisions: Decisions): Checked[] {
  return proposals.map((proposal) => {
    const { ticked = false, changed = {} } = decisions[proposal.key] ?? {};
    return { proposal, fields: { ...fieldsOf(proposal), ...changed }, ticked };
  });
}

/** Whether a proposal can be saved at all: that of the next meeting only tells, and a report needs its follow-up. */
export function canBeTicked(proposal: Proposal): boolean {
  return proposal.kind !== "next_meeting";
}

const COUNTED: Record<ProposalKind, [one: string, several: string]> = {
  item: ["agenda item", "agenda items"],
  attendance: ["person on the attendance", "people on the attendance"],
  declaration: ["declaration", "declarations"],
  outcome: ["outcome", "outcomes"],
  question: ["question", "questions"],
  follow_up: ["follow-up", "follow-ups"],
  report: ["report", "reports"],
  next_meeting: ["date", "dates"],
};

/** "4 agenda items, 2 outcomes, 1 follow-up". */
export function countText(checked: readonly Checked[]): string {
  const kinds = Object.keys(COUNTED) as ProposalKind[];
  const parts = kinds.flatMap((kind) => {
    const n = checked.filter(({ proposal }) => proposal.kind === kind).length;
    return n === 0 ? [] : [`${n} ${COUNTED[kind][n === 1 ? 0 : 1]}`];
  });
  return parts.join(", ") || "nothing";
}
