import { describe, expect, test } from "vitest";
import { answerDueOn, dueAfterAnswer, dueStanding, dueStandingText } from "#app/domain/question/due.ts";
import { QUESTION_STATE_LIST, type QuestionState } from "#app/domain/question/states.ts";

const TODAY = "2026-09-20";

describe("the day a written answer is due", () => {
  // From, the body's days, the officer's day, the day it is due.
  test.each([
    ["2026-09-01", 10, null, "2026-09-11"],
    ["2026-09-28", 10, null, "2026-10-08"],
    ["2026-12-24", 14, null, "2027-01-07"],
    ["2028-02-20", 10, null, "2028-03-01"],
    ["2026-10-20", 7, null, "2026-10-27"], // the clocks go back on 25 October 2026
    ["2026-09-01", 10, "2026-09-30", "2026-09-30"],
    ["2026-09-01", null, "2026-09-30", "2026-09-30"],
    ["2026-09-01", null, null, null],
  ])("sent on %s, with a rule of %s days and %s given, it is due on %s", (from, days, given, due) => {
    expect(answerDueOn(from, days, given)).toBe(due);
  });
});

describe("where an awaited answer stands on 20 September", () => {
  test.each([
    ["2026-09-08", "overdue", "12 days late"],
    ["2026-09-19", "overdue", "1 day late"],
    ["2026-09-20", "due_soon", "due today"],
    ["2026-09-21", "due_soon", "due in 1 day"],
    ["2026-09-27", "due_soon", "due in 7 days"],
    ["2026-09-28", "due_later", "due by 28 September 2026"],
    [null, "no_day", ""],
  ])("due on %s, it is %s: “%s”", (dueOn, standing, words) => {
    const question = { state: "sent" as const, dueOn };
    expect(dueStanding(question, TODAY)).toBe(standing);
    expect(dueStandingText(question, TODAY)).toBe(words);
  });
});

const AWAITED: Record<QuestionState, "overdue" | null> = {
  proposed: null,
  agreed: null,
  sent: "overdue",
  put: "overdue",
  taken_away: "overdue",
  holding: "overdue",
  answered: null,
  partly_answered: null,
  not_answered: null,
  corrected: null,
  withdrawn: null,
};

test.each(QUESTION_STATE_LIST)("a question that is %s is late only where its answer is awaited", (state) => {
  const question = { state, dueOn: "2026-09-01" };
  expect(dueStanding(question, TODAY)).toBe(AWAITED[state]);
  expect(dueStandingText(question, TODAY)).toBe(AWAITED[state] ? "19 days late" : "");
});

describe("what an answer changes of when the next is due", () => {
  test.each([
    [{ result: "taken_away" as const }, 10, { dueOn: "2026-09-18", dueWords: "" }],
    [{ result: "taken_away" as const }, null, { dueOn: null, dueWords: "" }],
    [
      { result: "taken_away" as const, dueOn: "2026-09-15", dueWords: "next week" },
      10,
      { dueOn: "2026-09-15", dueWords: "next week" },
    ],
    [{ result: "holding" as const }, 10, {}],
    [{ result: "holding" as const, dueOn: "2026-10-01" }, 10, { dueOn: "2026-10-01" }],
    [{ result: "holding" as const, dueWords: "in the autumn" }, null, { dueWords: "in the autumn" }],
    [{ result: "answered" as const, dueOn: "2026-10-01" }, 10, {}],
    [{ result: "partly" as const }, 10, {}],
    [{ result: "not_answered" as const }, 10, {}],
  ])("%o on 8 September, with a rule of %s days", (answer, days, changes) => {
    expect(dueAfterAnswer(answer, "2026-09-08", days)).toEqual(changes);
  });
});
