import { expect, test } from "vitest";
import {
  isMeetingHeld,
  isNotSettled,
  isNotToCome,
  isOfYear,
  isTimeToSettle,
  maySettle,
  notHeldText,
} from "#app/domain/year-end/may.ts";
import {
  orderAtYearEnd,
  UNFINISHED_KINDS,
  YEAR_END_CHOICE_LIST,
  type YearEndChoice,
} from "#app/domain/year-end/choices.ts";

test.each<[YearEndChoice, string[]]>([
  ["carry", ["theme", "question", "follow_up", "item"]],
  ["close", ["follow_up", "question", "item", "theme"]],
  ["hand_over", ["follow_up", "question", "item", "theme"]],
])("to %s, things are settled in the order %j", (choice, order) => {
  const sorted = [...UNFINISHED_KINDS].sort((a, b) => orderAtYearEnd(a, choice) - orderAtYearEnd(b, choice));
  expect(sorted).toEqual(order);
});

test("every kind of thing has its turn, whatever is chosen", () => {
  for (const choice of YEAR_END_CHOICE_LIST)
    expect(UNFINISHED_KINDS.map((kind) => orderAtYearEnd(kind, choice))).not.toContain(-1);
});

test("only what the year left unfinished is settled, and only once", () => {
  expect(isOfYear(true)).toEqual({ allowed: true });
  expect(isOfYear(false)).toMatchObject({ allowed: false, kind: "state" });
  expect(isNotSettled(false, "2026/27")).toEqual({ allowed: true });
  expect(isNotSettled(true, "2026/27")).toMatchObject({ because: expect.stringContaining("2026/27") as string });
});

test.each([
  ["2026-03-05", false],
  ["2026-03-06", true],
  ["2026-05-01", true],
])("a year until 1 May 2026 is settled from eight weeks before: on %s %s", (today, isTime) => {
  expect(isTimeToSettle("2026-05-01", today)).toBe(isTime);
});

test.each([
  [null, true],
  ["2026-04-29", true],
  ["2026-04-30", false],
  ["2026-05-01", false],
])("what is on an agenda of %s is unfinished on 30 April 2026: %s", (comesOn, may) => {
  expect(isNotToCome(comesOn, "2026-04-30").allowed).toBe(may);
});

test.each([
  ["No time was left.", true],
  ["", false],
  ["  ", false],
])("what is left is closed with the reason %j: %s", (reasonWords, may) => {
  expect(maySettle({ kind: "item", choice: "close", reasonWords, toBodyId: null, bodyId: 1 }).allowed).toBe(may);
});

const FIRST = "The meeting of 1 September 2026 has not been recorded as held: record it as held first.";
const onPast = { state: "scheduled", meetingState: "confirmed", meetsOn: "2026-09-01", dateBasis: "stated" } as const;

test.each([
  ["confirmed and past", onPast, FIRST],
  ["provisional and past", { ...onPast, meetingState: "provisional" as const }, FIRST],
  ["of today", { ...onPast, meetsOn: "2026-09-02" }, null],
  ["held", { ...onPast, meetingState: "held" as const }, null],
  ["cancelled", { ...onPast, meetingState: "cancelled" as const }, null],
  ["none", { ...onPast, meetsOn: null, meetingState: null, dateBasis: null }, null],
])("what an item leaves to be done first, where its meeting is %s", (_, item, words) => {
  expect(notHeldText(item, "2026-09-02")).toBe(words);
  expect(isMeetingHeld({ ...item, recorded: 0 }, "2026-09-02")).toEqual({ allowed: true });
  expect(isMeetingHeld({ ...item, recorded: 1 }, "2026-09-02")).toEqual(
    words ? { allowed: false, kind: "state", because: words } : { allowed: true },
  );
});
