import { describe, expect, test } from "vitest";
import {
  answersOpenTo,
  hasAnswerToCorrect,
  hasWords,
  mayAnswerQuestion,
  mayBePutAt,
  mayCorrectAnswer,
  mayHaveAnsweredOn,
  mayRecordAnswer,
  maySendOn,
} from "#app/domain/question/may-answer.ts";
import { stateAfterAnswer } from "#app/domain/question/answers.ts";
import { QUESTION_STATE_LIST, type QuestionState } from "#app/domain/question/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, PANEL, PEOPLE, TODAY, type CastName } from "#tests/support/cast.ts";

const question = (state: QuestionState) => ({
  bodyId: PANEL,
  state,
  authorPersonId: PEOPLE.member.personId,
  themeState: "scheduled" as const,
});
const answer = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);

// What an officer may record of a question in each state: the kind, and what it may amount to.
const OPEN: Record<QuestionState, string[]> = {
  proposed: [],
  agreed: ["minuted: answered partly not_answered taken_away"],
  sent: [
    "minuted: answered partly not_answered",
    "written: answered partly not_answered",
    "holding: holding",
    "added_after: answered partly",
  ],
  put: [
    "minuted: answered partly not_answered taken_away",
    "written: answered partly not_answered",
    "holding: holding",
    "added_after: answered partly",
  ],
  taken_away: [
    "minuted: answered partly not_answered",
    "written: answered partly not_answered",
    "holding: holding",
    "added_after: answered partly",
  ],
  holding: [
    "minuted: answered partly not_answered",
    "written: answered partly not_answered",
    "added_after: answered partly",
  ],
  answered: ["added_after: answered partly"],
  partly_answered: ["minuted: answered partly taken_away", "written: answered partly", "added_after: answered partly"],
  not_answered: ["minuted: answered partly taken_away", "written: answered partly", "added_after: answered partly"],
  corrected: ["added_after: answered partly"],
  withdrawn: [],
};

describe.each(QUESTION_STATE_LIST)("a question that is %s", (state) => {
  test("is open to these answers, and no others", () => {
    const open = answersOpenTo(question(state), as("officer"));
    expect(open.map(({ kind, results }) => `${kind}: ${results.join(" ")}`)).toEqual(OPEN[state]);
    expect(answer(mayAnswerQuestion(question(state), as("officer")))).toBe(OPEN[state].length > 0 ? "yes" : "state");
  });

  test.each(["chair", "viceChair", "member", "otherMember", "coOpted", "outsideOfficer"] satisfies CastName[])(
    "is not %s's to answer or correct",
    (name) => {
      expect(answersOpenTo(question(state), as(name))).toEqual([]);
      expect(answer(mayAnswerQuestion(question(state), as(name)))).toBe("role");
      expect(answer(mayCorrectAnswer(question(state), "A slip.", as(name)))).toBe("role");
    },
  );
});

test("an answer moves the question to what it amounts to; an addition to a full one leaves it", () => {
  const after = (state: QuestionState, kind: "minuted" | "added_after", result: "answered" | "partly") =>
    stateAfterAnswer(state, { kind, result });
  expect(after("agreed", "minuted", "answered")).toBe("answered");
  expect(after("put", "minuted", "partly")).toBe("partly_answered");
  expect(after("not_answered", "added_after", "answered")).toBe("answered");
  expect(after("answered", "added_after", "partly")).toBe("answered");
  expect(after("corrected", "added_after", "answered")).toBe("corrected");
});

test("nothing amounts to what its kind cannot say", () => {
  const record = (kind: "holding" | "written", result: "answered" | "taken_away") =>
    answer(mayRecordAnswer(question("put"), { kind, result }, as("officer")));
  expect(record("holding", "answered")).toBe("input");
  expect(record("written", "taken_away")).toBe("input");
});

test("a written answer, or one added later, is nothing without words; the minutes may give none", () => {
  expect(answer(hasWords("written", "  "))).toBe("input");
  expect(answer(hasWords("added_after", ""))).toBe("input");
  expect(answer(hasWords("added_after", "40 were checked."))).toBe("yes");
  expect(answer(hasWords("minuted", ""))).toBe("yes");
  expect(answer(hasWords("holding", ""))).toBe("yes");
});

test("a correction says why", () => {
  expect(answer(mayCorrectAnswer(question("answered"), "", as("officer")))).toBe("input");
  expect(answer(mayCorrectAnswer(question("answered"), "A slip.", as("officer")))).toBe("yes");
  expect(answer(mayCorrectAnswer(question("put"), "A slip.", as("officer")))).toBe("state");
});

test("a holding answer, a question taken away and none at all are no answer to correct", () => {
  const results = ["answered", "partly", "not_answered", "holding", "taken_away", undefined] as const;
  expect(results.map((result) => answer(hasAnswerToCorrect(result)))).toEqual([
    "yes",
    "yes",
    "yes",
    "state",
    "state",
    "state",
  ]);
});

// The test day is 1 September 2026.
test.each([
  [{ meetsOn: "2026-08-28", state: "held" as const }, "yes"],
  [{ meetsOn: TODAY, state: "confirmed" as const }, "yes"],
  [{ meetsOn: TODAY, state: "provisional" as const }, "yes"],
  [{ meetsOn: "2026-09-02", state: "confirmed" as const }, "input"],
  [{ meetsOn: "2026-08-28", state: "cancelled" as const }, "input"],
  [null, "input"],
])("whether a question was put at %o: %s", (meeting, verdict) => {
  expect(answer(mayBePutAt(meeting, as("officer")))).toBe(verdict);
});

test("days hold together: nothing is sent or answered on a day to come, nor due before it is sent", () => {
  expect(answer(maySendOn(TODAY, null, TODAY))).toBe("yes");
  expect(answer(maySendOn(TODAY, TODAY, TODAY))).toBe("yes");
  expect(answer(maySendOn("2026-09-02", null, TODAY))).toBe("input");
  expect(answer(maySendOn("2026-08-20", "2026-08-19", TODAY))).toBe("input");
  expect(answer(mayHaveAnsweredOn(null, TODAY, TODAY))).toBe("yes");
  expect(answer(mayHaveAnsweredOn(TODAY, TODAY, TODAY))).toBe("yes");
  expect(answer(mayHaveAnsweredOn("2026-09-02", null, TODAY))).toBe("input");
  expect(answer(mayHaveAnsweredOn("2026-08-19", "2026-08-20", TODAY))).toBe("input");
  expect(answer(mayHaveAnsweredOn("2026-08-20", "2026-08-20", TODAY))).toBe("yes");
  expect(answer(mayHaveAnsweredOn("2026-08-19", null, TODAY))).toBe("yes");
});
