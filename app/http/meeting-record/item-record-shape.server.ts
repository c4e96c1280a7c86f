import { z } from "zod";
import { FOLLOW_UP_FIELDS, REPORT } from "#app/domain/follow-up/fields.ts";
import { FOLLOW_UP_KIND_LIST } from "#app/domain/follow-up/states.ts";
import { REPORTED_AT_MEETING, type FollowUpTyped } from "#app/domain/meeting-record/item-record.ts";
import { ANOTHER_CODE, OUTCOME_CODE_LIST } from "#app/domain/outcome/codes.ts";
import { RESULTS_OF_KIND } from "#app/domain/question/answers.ts";
import { ANSWER_FIELDS, QUESTION_FIELDS } from "#app/domain/question/fields.ts";
import { oneOf, Version } from "#app/http/form-parts.server.ts";
import { OutcomeWords } from "#app/http/agenda-item/outcome-shapes.server.ts";
import { rowsOf, type Row } from "#app/http/form-rows.server.ts";

const { wording, ownerWords, dueWords, sourceNumber } = FOLLOW_UP_FIELDS;

const ASK = {
  result: "Choose what came of the question",
  code: "Choose the outcome from the list",
  kind: "Choose what kind of follow-up it is",
  line: `Use ${wording.limit} characters or fewer for each line.`,
  question: "Enter the question that was asked",
  state: "Choose where it stands",
  report: REPORT.ask,
};

const Outcome = z.looseObject({
  version: Version.optional(),
  code: oneOf([...OUTCOME_CODE_LIST, ANOTHER_CODE], ASK.code).optional(),
  otherCode: oneOf(OUTCOME_CODE_LIST, ASK.code).optional(),
  ...OutcomeWords,
});

/** Everything that one save of an item may hold. Rows left empty are left out; a row begun has to be finished. */
export const ItemRecordForm = Outcome.transform((form, context) => {
  const each = <T>(start: string, fields: readonly string[], read: (row: Row) => T[]) =>
    rowsOf(form, start, context)
      .filter((row) => fields.some((field) => row.text(field) !== ""))
      .flatMap(read);
  if (form.code === ANOTHER_CODE && form.otherCode === undefined)
    context.addIssue({ code: "custom", path: ["otherCode"], message: ASK.code });
  return {
    outcome: outcomeOf(form),
    answers: rowsOf(form, "answer", context).filter(isAnswerBegun).flatMap(answerOf),
    raised: each("raised", ["text", "asker", "to", "result", "answer"], raisedOf),
    followUps: each("followUp", ["line"], followUpsOf),
    reports: each("report", ["state", "text"], reportOf),
  };
});

/** Notes may be saved before it is known what the item led to: until then no resolution is recorded. */
function outcomeOf({ version, deferredTo, ...form }: z.output<typeof Outcome>) {
  const code = form.code === ANOTHER_CODE ? form.otherCode : form.code;
  const { resolutionWords, welshResolution, minuteNumber, discussionWords } = form;
  const text = { resolutionWords, minuteNumber, discussionWords };
  const isEmpty = [welshResolution, ...Object.values(text)].every((words) => words === "");
  if (version === undefined || (code === undefined && isEmpty)) return null;
  return {
    ...text,
    code: code ?? ("none_recorded" as const),
    deferredToMeetingId: deferredTo ?? null,
    welsh: { resolution: welshResolution },
    version,
  };
}

/** Somebody else than who was asked is part of an answer too. */
function isAnswerBegun({ text }: Row): boolean {
  return text("result") !== "" || text("text") !== "" || text("by") !== text("asked");
}

function answerOf(row: Row) {
  const result = row.oneOf("result", RESULTS_OF_KIND.minuted, ASK.result);
  if (!result) return row.refuse("result", ASK.result);
  const said = {
    text: row.words("text", ANSWER_FIELDS.text.limit),
    by: row.words("by", ANSWER_FIELDS.answeredByWords.limit),
  };
  return [{ questionId: row.number, version: versionOf(row), result, ...said }];
}

function raisedOf(row: Row) {
  if (row.text("text") === "") return row.refuse("text", ASK.question);
  const people = {
    asker: row.words("asker", ANSWER_FIELDS.askerWords.limit),
    to: row.words("to", QUESTION_FIELDS.addresseeWords.limit),
  };
  const result = row.oneOf("result", RESULTS_OF_KIND.minuted, ASK.result);
  if (!result && row.text("answer") !== "") return row.refuse("result", ASK.result);
  const said = {
    text: row.words("text", QUESTION_FIELDS.text.limit),
    answer: row.words("answer", ANSWER_FIELDS.text.limit),
  };
  return [{ ...said, ...people, result }];
}

/** Each line is a follow-up; what somebody said of its kind, owner or day otherwise than it reads belongs to the first. */
function followUpsOf(row: Row): FollowUpTyped[] {
  const lines = row
    .text("line")
    .split("\n")
    .map((line) => line.trim());
  if (lines.some((line) => line.length > wording.limit)) return row.refuse("line", ASK.line);
  const own = ownOf(row);
  return lines.filter(Boolean).map((line, at) => ({ line, own: at === 0 ? own : {} }));
}

/** What the officer said of it: the fields that they touched, or all where the form does not say which. */
function ownOf(row: Row): FollowUpTyped["own"] {
  const kind = row.oneOf("kind", FOLLOW_UP_KIND_LIST, ASK.kind);
  const said = {
    ...(kind ? { kind } : {}),
    owner: row.words("owner", ownerWords.limit),
    due: row.words("due", dueWords.limit),
    number: row.words("number", sourceNumber.limit),
  };
  const touched = row.text("touched").split(" ");
  if (touched[0] === "") return kind ? said : {};
  return Object.fromEntries(Object.entries(said).filter(([field]) => touched.includes(field)));
}

function reportOf(row: Row) {
  const state = row.oneOf("state", REPORTED_AT_MEETING, ASK.state);
  if (row.text("text") === "") row.refuse("text", ASK.report);
  if (!state) return row.refuse("state", ASK.state);
  return [{ followUpId: row.number, version: versionOf(row), state, text: row.words("text", REPORT.limit) }];
}

/** A row without a version came from no form of ours: no version is 0, and it is refused as out of date. */
function versionOf(row: Row): number {
  return Number(row.text("version")) || 0;
}
