import { describe, expect, test } from "vitest";
import type { PlanInstance } from "#app/domain/plan/instance.ts";
import { mayPlan } from "#app/domain/plan/may.ts";
import { mayStartPlan } from "#app/domain/plan/may-start.ts";
import { suggestPlan } from "#app/domain/plan/suggest.ts";
import { itemOf, meetingIn, PLAIN, planCase } from "#tests/support/plan-case.ts";

const because = (instance: PlanInstance, settings = PLAIN) => {
  const verdict = mayPlan(instance, settings);
  return verdict.allowed ? "allowed" : verdict.because;
};

describe("a plan", () => {
  test.each<[instance: PlanInstance, said: string]>([
    [planCase([itemOf("a")]), "allowed"],
    [planCase([]), "allowed"],
    [planCase([itemOf("a")], []), "There is no meeting to come to plan for: add one first."],
    [planCase([itemOf("a", { minutes: NaN })]), "The minutes of “a” are not a whole number above 0."],
    [planCase([itemOf("a", { minutes: 0 })]), "The minutes of “a” are not a whole number above 0."],
    [planCase([itemOf("a", { minutes: 1e9 })]), "The minutes of “a” are not a whole number above 0."],
    [planCase([itemOf("a", { priority: NaN })]), "The priority of “a” is not a number from 0 to 100."],
    [planCase([itemOf("a", { priority: Infinity })]), "The priority of “a” is not a number from 0 to 100."],
    [planCase([itemOf("a", { priority: -1 })]), "The priority of “a” is not a number from 0 to 100."],
    [planCase([itemOf("a", { papersDays: 0.5 })]), "The days that the papers of “a” need are not a whole number."],
    [planCase([itemOf("a", { latest: "2027-02-30" })]), "The dates of “a” are not dates."],
    [
      planCase([itemOf("a", { wished: "m9" })]),
      "“a” names a meeting that is not among those planned for. Let go of what is tried with it.",
    ],
    [planCase([itemOf("a", { after: "b" })]), "“a” follows an item that is not among those planned."],
    [planCase([itemOf("a"), itemOf("a")]), "The item a is given twice."],
    [planCase([], [meetingIn(1), meetingIn(1)]), "The meeting m1 is given twice."],
    [planCase([], [meetingIn(2), meetingIn(1)]), "The meetings are not in the order of their days."],
    [planCase([], [meetingIn(1, NaN)]), "The minutes of the meeting on 2027-01-01 are not a whole number, 0 or more."],
    [planCase([], [meetingIn(13)]), "The day of the meeting m13 is not a date."],
    [{ ...planCase([], [meetingIn(1)]), today: "2027-01-02" }, "The meeting on 1 January 2027 is past."],
    [{ ...planCase([]), today: "soon" }, "Say which day it is."],
    [
      planCase([itemOf("a", { after: "a" })]),
      "These items wait for each other in a circle, so none could come first: “a” follows “a”. Remove one of these links from its theme.",
    ],
    [
      planCase([itemOf("x", { after: "a" }), itemOf("a", { after: "b" }), itemOf("b", { after: "a" })]),
      "These items wait for each other in a circle, so none could come first: “a” follows “b” follows “a”. Remove one of these links from its theme.",
    ],
    [
      planCase(Array.from({ length: 100_000 }, (_, n) => itemOf(`i${n}`))),
      "A plan places at most 2500 items; these are 100000. Plan for one year.",
    ],
    [
      planCase(
        [],
        Array.from({ length: 151 }, (_, n) => ({ ...meetingIn(1), id: `m${n}` })),
      ),
      "A plan takes at most 150 meetings; these are 151.",
    ],
  ])("is refused with the cause, case %#", (instance, said) => {
    expect(because(instance)).toBe(said);
  });

  test("is refused where its settings are no numbers", () => {
    const said = because(planCase([]), { ...PLAIN, reserveMinutes: NaN });
    expect(said).toBe("The minutes kept free are a whole number, 0 or more.");
  });

  test("that is refused is not worked on", () => {
    const relax = () => {
      throw new Error("asked all the same");
    };
    const { verdict, plan } = suggestPlan(planCase([itemOf("a", { after: "a" })]), PLAIN, relax);
    expect([verdict.allowed, plan]).toEqual([false, null]);
  });
});

test.each<[mine: boolean, running: number, said: string]>([
  [false, 0, "allowed"],
  [false, 1, "allowed"],
  [false, 2, "Other people’s plans are being worked out. Wait a minute, then ask again."],
  [true, 1, "A plan is being worked out for you already. Wait for it, or cancel it first."],
])("a plan may be asked for: mine %s, %i running", (mine, running, said) => {
  const verdict = mayStartPlan({ mine, running });
  expect(verdict.allowed ? "allowed" : verdict.because).toBe(said);
});
