import { expect, test } from "vitest";
import { changeText, withChanges, type PlanChange } from "#app/domain/plan/change.ts";
import { violationsOf } from "#app/domain/plan/checker.ts";
import type { PlanItem, PlanMeeting } from "#app/domain/plan/instance.ts";
import { suggestPlan } from "#app/domain/plan/suggest.ts";
import { relax } from "#app/planning/highs.server.ts";
import { itemOf, meetingIn, PLAIN, planCase } from "#tests/support/plan-case.ts";
import { solverForTests } from "#tests/support/plan-solved.ts";

async function suggested(items: PlanItem[], meetings?: PlanMeeting[]) {
  const solver = await solverForTests();
  return suggestPlan(planCase(items, meetings), PLAIN, (program) => relax(solver, program)).plan!;
}

const precept = itemOf("precept", { title: "The precept", statutory: true });

test.each<[what: string, items: PlanItem[], words: string[]]>([
  [
    "what the law asks for, by name where it is one",
    [precept],
    ["1 of 1 placed.", "“The precept” is safe.", "Nothing moves.", "Within 0 % of an upper limit."],
  ],
  [
    "what the law asks for and has no place, first",
    [{ ...precept, latest: "2026-12-31" }],
    [
      "Without a place though the law asks for it: “The precept”.",
      "0 of 1 placed.",
      "Nothing moves.",
      "Within 0 % of an upper limit.",
    ],
  ],
  [
    "moves, and those that readers know of",
    [
      itemOf("a", { now: "m1", toldReaders: true, earliest: "2027-02-01" }),
      itemOf("b", { now: "m3", latest: "2027-01-31" }),
    ],
    ["2 of 2 placed.", "2 moves, 1 of what readers know of.", "Within 0 % of an upper limit."],
  ],
])("the summary tells %s", async (_, items, words) => {
  expect((await suggested(items)).summary.words).toEqual(words);
});

test("what is pinned against the rules is told", async () => {
  const first = itemOf("first", { title: "First", pinnedTo: "m2" });
  const plan = await suggested([
    itemOf("a", { title: "A", minutes: 70, pinnedTo: "m1", earliest: "2027-02-01", after: "first" }),
    first,
  ]);
  expect(plan.conflicts).toEqual([
    "“A” is pinned to 1 January 2027, but that is too early for it.",
    "“A” is pinned to 1 January 2027, but follows “First”, which is pinned no earlier.",
    "1 January 2027 has 60 minutes, and 70 are pinned there.",
  ]);
});

test.each<[item: Partial<PlanItem>, place: string, broken: string]>([
  [{ earliest: "2027-02-01" }, "m1", "“a” on 1 January 2027: that is too early."],
  [{ latest: "2027-01-31" }, "m2", "“a” on 1 February 2027: that is too late."],
  [{ notAt: ["m2"] }, "m2", "“a” on 1 February 2027: it is not wanted there."],
  [{ papersDays: 40 }, "m1", "“a” on 1 January 2027: its papers would be late."],
  [{ people: [{ name: "Jo Bryce", awayOn: ["2027-01-01"] }] }, "m1", "“a” on 1 January 2027: Jo Bryce cannot come."],
  [{ pinnedTo: "m2" }, "m1", "“a” is pinned, and the plan moves it."],
  [{ after: "b" }, "m2", "“a” comes before “b”, which it follows."],
  [{ minutes: 40 }, "m3", "1 March 2027 would hold 70 minutes, and has 60."],
  [{}, "m9", "“a” is placed at a meeting that does not exist."],
])("the checker finds what is broken: %j at %s", (item, place, broken) => {
  const instance = planCase([itemOf("a", item), itemOf("b")]);
  const places = new Map([
    ["a", place],
    ["b", "m3"],
  ]);
  expect(violationsOf(instance, PLAIN, places)).toEqual([broken]);
});

test("nothing is placed where the body does not meet, no change that is offered leads there, and a pin there is told", async () => {
  const only = { ...meetingIn(1), isRecess: true };
  const item = itemOf("a", { title: "A" });
  expect((await suggested([item], [only])).leftOut).toMatchObject([
    { limit: "dates", because: "No meeting can take it: the body does not meet on 1 January 2027.", offers: [] },
  ]);
  expect(violationsOf(planCase([item], [only]), PLAIN, new Map([["a", "m1"]]))).toEqual([
    "“A” on 1 January 2027: the body does not meet on that day.",
  ]);
  const pinned = await suggested([{ ...item, pinnedTo: "m1" }], [only]);
  expect(pinned.conflicts).toEqual(["“A” is pinned to 1 January 2027, but the body does not meet that day."]);
});

test.each<[change: PlanChange, words: string]>([
  [{ kind: "lengthen", meeting: "m1", minutes: 15 }, "lengthen 1 January 2027 by 15 minutes"],
  [{ kind: "shorten", item: "a", minutes: 20 }, "shorten “a” to 20 minutes"],
  [{ kind: "pin", item: "a", meeting: "m2" }, "let “a” go to 1 February 2027"],
  [{ kind: "unpin", item: "a" }, "let “a” move"],
  [{ kind: "forbid", item: "a", meeting: "m1" }, "keep “a” off 1 January 2027"],
  [{ kind: "permit", item: "a", meeting: "m3" }, "allow “a” on 1 March 2027"],
  [{ kind: "allow_until", item: "a", until: "2027-03-01" }, "allow “a” until 1 March 2027"],
  [{ kind: "allow_from", item: "a", from: "2026-12-24" }, "allow “a” from 24 December 2026"],
  [{ kind: "attend", item: "a", name: "Jo Bryce", on: "2027-01-01" }, "ask Jo Bryce to come on 1 January 2027"],
  [{ kind: "papers", item: "a", days: 7 }, "have the papers for “a” ready in 7 days"],
  [{ kind: "unlink", item: "a" }, "take “a” without waiting for what it follows"],
  [
    { kind: "add_meeting", meeting: { ...meetingIn(2), id: "new", on: "2027-01-20" } },
    "add a meeting on 20 January 2027",
  ],
])("a change is told and made: %j", (change, words) => {
  const item = itemOf("a", {
    notAt: ["m3"],
    after: "b",
    earliest: "2027-01-01",
    latest: "2027-01-31",
    papersDays: 30,
    people: [{ name: "Jo Bryce", awayOn: ["2027-01-01", "2027-02-01"] }],
  });
  const instance = planCase([change.kind === "unpin" ? { ...item, pinnedTo: "m1" } : item, itemOf("b")]);
  expect(changeText(change, instance)).toBe(words);
  const changed = withChanges(instance, [change]);
  expect(
    CHANGED[change.kind](
      changed.items[0]!,
      changed.meetings.map(({ id, minutes }) => `${id} ${minutes}`),
    ),
  ).toBe(true);
});

const CHANGED: Record<PlanChange["kind"], (item: PlanItem, meetings: string[]) => boolean> = {
  lengthen: (_, meetings) => meetings.join() === "m1 75,m2 60,m3 60",
  shorten: ({ minutes }) => minutes === 20,
  pin: ({ pinnedTo }) => pinnedTo === "m2",
  unpin: ({ pinnedTo }) => pinnedTo === null,
  forbid: ({ notAt }) => notAt.join() === "m3,m1",
  permit: ({ notAt }) => notAt.length === 0,
  allow_until: ({ latest }) => latest === "2027-03-01",
  allow_from: ({ earliest }) => earliest === "2026-12-24",
  attend: ({ people }) => people[0]!.awayOn.join() === "2027-02-01",
  papers: ({ papersDays }) => papersDays === 7,
  unlink: ({ after }) => after === null,
  add_meeting: (_, meetings) => meetings.join() === "m1 60,new 60,m2 60,m3 60",
};
