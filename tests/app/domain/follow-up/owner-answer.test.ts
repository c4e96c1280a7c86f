import { describe, expect, test } from "vitest";
import {
  mayReadAnswer,
  mayTakeUpAnswer,
  ownerSaysEnough,
  ownerTextOf,
  OWNER_SAYS_LIST,
  type OwnerAnswerFacts,
  type OwnerSays,
} from "#app/domain/follow-up/owner-answer.ts";
import { FOLLOW_UP_STATE_LIST, type FollowUpState } from "#app/domain/follow-up/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, NOW, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

const EVERYBODY = Object.keys(PEOPLE) as CastName[];
const answerOf = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);
const waiting = (says: OwnerSays): OwnerAnswerFacts => ({
  source: "owner",
  stateAfter: says,
  takenUpAt: null,
});

// What the follow-up is now, and whether an officer may take each answer as the report: done, under way,
// not started, will not be done. As words only it may be kept whatever the follow-up is.
const AS_REPORT: Record<FollowUpState, string> = {
  not_started: "yes yes yes yes",
  in_progress: "yes yes yes yes",
  paused: "yes yes yes yes",
  complete: "state state state state",
  superseded: "state state state state",
  not_taken_forward: "state state state state",
};

describe.each(FOLLOW_UP_STATE_LIST)("a follow-up that is %s", (state) => {
  test("and an answer that waits: taken as the report where it can make the move, as words always", () => {
    const facts = { bodyId: PANEL, state };
    const asked = (how: "report" | "words", who: CastName) =>
      OWNER_SAYS_LIST.map((says) => answerOf(mayTakeUpAnswer(facts, waiting(says), how, as(who)))).join(" ");
    for (const who of EVERYBODY) {
      const officer = who === "officer" || who === "secondOfficer";
      expect([who, asked("report", who)]).toEqual([who, officer ? AS_REPORT[state] : "role role role role"]);
      expect([who, asked("words", who)]).toEqual([who, officer ? "yes yes yes yes" : "role role role role"]);
    }
  });
});

test("an answer taken up before, and a report that is no owner's, wait for nobody", () => {
  const facts = { bodyId: PANEL, state: "in_progress" as const };
  expect(answerOf(mayReadAnswer(facts, { ...waiting("complete"), takenUpAt: NOW }, as("officer")))).toBe("state");
  for (const source of ["officer", "meeting"] as const)
    expect(answerOf(mayReadAnswer(facts, { ...waiting("complete"), source }, as("officer")))).toBe("state");
});

test.each([
  ["complete", "", "Say in a few words what was done"],
  ["not_taken_forward", "  ", "Say why it will not be done"],
  ["in_progress", "", "yes"],
  ["not_started", "", "yes"],
  ["complete", "All checked.", "yes"],
] as const)("an owner who says %s with the words “%s”", (says, text, expected) => {
  const verdict = ownerSaysEnough(says, text);
  expect(verdict.allowed ? "yes" : verdict.because).toBe(expected);
});

test("an answer without words is kept in the words of the choice", () => {
  expect(ownerTextOf("in_progress", " ")).toBe("Under way.");
  expect(ownerTextOf("in_progress", " Half are checked. ")).toBe("Half are checked.");
});
