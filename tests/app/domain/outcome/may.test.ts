import { describe, expect, test } from "vitest";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { MeetingState } from "#app/domain/meeting/states.ts";
import { isCorrection, mayCorrectOutcome, mayRecordOutcome, type OutcomeFacts } from "#app/domain/outcome/may.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, PANEL, type CastName } from "#tests/support/cast.ts";

const answer = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);
const facts = (but: Partial<OutcomeFacts>): OutcomeFacts => ({
  bodyId: PANEL,
  state: "scheduled",
  meetingState: "confirmed",
  meetsOn: "2026-09-01",
  recorded: false,
  ...but,
});

const ROLES: [CastName, "officer" | "nobody"][] = [
  ["officer", "officer"],
  ["secondOfficer", "officer"],
  ["chair", "nobody"],
  ["viceChair", "nobody"],
  ["member", "nobody"],
  ["coOpted", "nobody"],
  ["outsideOfficer", "nobody"],
  ["outsideMember", "nobody"],
];

test.each<[string, Partial<OutcomeFacts>]>([
  ["without a meeting", { meetingState: null, meetsOn: null }],
  ["without a date", { meetsOn: null }],
  ["without a state of its meeting", { meetingState: null }],
  ["taken off its meeting", { state: "deferred" }],
])("an item %s has no outcome", (_, but) => {
  expect(mayRecordOutcome(facts(but), as("officer"))).toMatchObject({
    kind: "state",
    because: expect.stringContaining("not on a meeting"),
  });
});

type Asked = "yes" | "state";
/** The meeting's state and whether an outcome is there; then: record, correct. */
const MEETINGS: [MeetingState, boolean, Asked, Asked][] = [
  ["provisional", false, "state", "state"],
  ["provisional", true, "state", "state"],
  ["confirmed", false, "yes", "state"],
  ["confirmed", true, "yes", "state"],
  ["held", false, "yes", "state"],
  ["held", true, "state", "yes"],
  ["cancelled", false, "state", "state"],
  ["cancelled", true, "state", "state"],
];

describe.each(MEETINGS)("an item on a meeting that is %s, recorded: %s", (meetingState, recorded, a, b) => {
  test.each(ROLES)("asked by %s", (who, part) => {
    const item = facts({ meetingState, recorded });
    expect(answer(mayRecordOutcome(item, as(who)))).toBe(part === "officer" ? a : "role");
    expect(answer(mayCorrectOutcome(item, as(who)))).toBe(part === "officer" ? b : "role");
  });
});

const ITEMS: [ItemState, Asked][] = [
  ["not_scheduled", "state"],
  ["scheduled", "yes"],
  ["deferred", "state"],
  ["considered", "yes"],
  ["withdrawn", "state"],
];

test.each(ITEMS)("an item that is %s may have its outcome recorded: %s", (state, expected) => {
  expect(answer(mayRecordOutcome(facts({ state }), as("officer")))).toBe(expected);
});

test("an item on no meeting has no outcome", () => {
  const item = facts({ state: "deferred", meetingState: null, meetsOn: null });
  expect(mayRecordOutcome(item, as("officer"))).toMatchObject({
    because: "This agenda item is “Deferred” and not on a meeting, so it has no outcome.",
  });
});

test("an outcome is recorded on the meeting's day, and not before", () => {
  expect(mayRecordOutcome(facts({ meetsOn: "2026-09-01" }), as("officer"))).toEqual({ allowed: true });
  expect(mayRecordOutcome(facts({ meetsOn: "2026-09-02" }), as("officer"))).toMatchObject({
    kind: "state",
    because: "The meeting is on 2 September 2026: record it on the day or after.",
  });
});

test("what was recorded of a held meeting is corrected; what never was is still recorded", () => {
  const held = { meetingState: "held", state: "considered" } as const;
  expect(mayRecordOutcome(facts({ ...held, recorded: true }), as("officer"))).toMatchObject({
    because: "This meeting has been held and the outcome recorded: correct it instead. The original is kept.",
  });
  expect(mayRecordOutcome(facts({ ...held, recorded: false }), as("officer"))).toEqual({ allowed: true });
});

test("a correction changes something, and says why", () => {
  expect(isCorrection(["the resolution"], "Misread.")).toEqual({ allowed: true });
  expect(isCorrection([], "Misread.")).toMatchObject({ because: "Nothing is different from what is recorded now." });
  expect(isCorrection(["the resolution"], "  ")).toMatchObject({ kind: "input" });
});
