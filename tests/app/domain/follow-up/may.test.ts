import { describe, expect, test } from "vitest";
import { hasResponseReason, mayFollowUp, mayCreateFollowUp } from "#app/domain/follow-up/may.ts";
import { FOLLOW_UP_STATE_LIST, type FollowUpState } from "#app/domain/follow-up/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, PANEL, type CastName } from "#tests/support/cast.ts";

/** "yes", or which wall was met. */
const answer = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);
const EVERYBODY: CastName[] = [
  "officer",
  "chair",
  "viceChair",
  "member",
  "otherMember",
  "coOpted",
  "secondOfficer",
  "outsideOfficer",
  "outsideMember",
];
type Row = Record<CastName, string>;
const row = (words: string): Row =>
  Object.fromEntries(EVERYBODY.map((name, index) => [name, words.split(/\s+/)[index]])) as Row;

// Columns: officer, chair, vice-chair, member, another member, co-opted, a second officer,
// an officer and a member of another body.
const OFFICER_YES = row("yes   role role role role role yes   role role");
const OFFICER_STATE = row("state role role role role role state role role");
const CHAIRS_YES = row("yes   yes   yes   role role role yes   role role");
const CHAIRS_STATE = row("state state state role role role state role role");
const MEMBERS_YES = row("role yes   yes   yes   yes   yes   role role role");
const MEMBERS_STATE = row("role state state state state state role role role");

type Table = Record<FollowUpState, Row>;
const table = (states: Record<FollowUpState, "yes" | "state">, yes: Row, no: Row): Table =>
  Object.fromEntries(FOLLOW_UP_STATE_LIST.map((state) => [state, states[state] === "yes" ? yes : no])) as Table;

const OPEN = {
  not_started: "yes",
  in_progress: "yes",
  paused: "yes",
  complete: "state",
  superseded: "state",
  not_taken_forward: "state",
} as const;
const CLOSED = {
  not_started: "state",
  in_progress: "state",
  paused: "state",
  complete: "yes",
  superseded: "yes",
  not_taken_forward: "yes",
} as const;
const RUNNING = { ...OPEN, paused: "state" } as const;
const PAUSED = { ...OPEN, not_started: "state", in_progress: "state" } as const;
const ANSWERABLE = { ...OPEN, complete: "yes" } as const;
const ALWAYS = { ...OPEN, complete: "yes", superseded: "yes", not_taken_forward: "yes" } as const;

const TABLES: [deed: string, Table, (facts: { bodyId: number; state: FollowUpState }, name: CastName) => Verdict][] = [
  [
    "report that it is not started",
    table(OPEN, OFFICER_YES, OFFICER_STATE),
    (f, n) => mayFollowUp("report_not_started", f, as(n)),
  ],
  [
    "report that it is in progress",
    table(OPEN, OFFICER_YES, OFFICER_STATE),
    (f, n) => mayFollowUp("report_in_progress", f, as(n)),
  ],
  [
    "report that it is still paused",
    table(PAUSED, OFFICER_YES, OFFICER_STATE),
    (f, n) => mayFollowUp("report_still_paused", f, as(n)),
  ],
  ["pause", table(RUNNING, OFFICER_YES, OFFICER_STATE), (f, n) => mayFollowUp("pause_follow_up", f, as(n))],
  ["complete", table(OPEN, CHAIRS_YES, CHAIRS_STATE), (f, n) => mayFollowUp("complete_follow_up", f, as(n))],
  ["supersede", table(OPEN, OFFICER_YES, OFFICER_STATE), (f, n) => mayFollowUp("supersede_follow_up", f, as(n))],
  ["not take forward", table(OPEN, OFFICER_YES, OFFICER_STATE), (f, n) => mayFollowUp("not_take_forward", f, as(n))],
  ["reopen", table(CLOSED, OFFICER_YES, OFFICER_STATE), (f, n) => mayFollowUp("reopen_follow_up", f, as(n))],
  ["respond", table(ANSWERABLE, OFFICER_YES, OFFICER_STATE), (f, n) => mayFollowUp("respond_follow_up", f, as(n))],
  ["edit", table(ALWAYS, OFFICER_YES, OFFICER_STATE), (f, n) => mayFollowUp("edit_follow_up", f, as(n))],
  ["say again", table(ALWAYS, OFFICER_YES, OFFICER_STATE), (f, n) => mayFollowUp("add_place_said", f, as(n))],
  ["lead on", table(ALWAYS, OFFICER_YES, OFFICER_STATE), (f, n) => mayFollowUp("start_from_follow_up", f, as(n))],
  [
    "mark",
    table(ALWAYS, OFFICER_YES, OFFICER_STATE),
    (f, n) => mayFollowUp("mark_follow_up_sensitive", { ...f, sensitiveSinceAt: null }, as(n)),
  ],
  ["ask for an update", table(OPEN, MEMBERS_YES, MEMBERS_STATE), (f, n) => mayFollowUp("ask_for_update", f, as(n))],
];

describe.each(TABLES)("who may %s", (_, expected, may) => {
  test.each(FOLLOW_UP_STATE_LIST)("when it is %s", (state) => {
    const said = Object.fromEntries(EVERYBODY.map((name) => [name, answer(may({ bodyId: PANEL, state }, name))]));
    expect(said).toEqual(expected[state]);
  });
});

test("only officers add a follow-up", () => {
  expect(EVERYBODY.filter((name) => mayCreateFollowUp(PANEL, as(name)).allowed)).toEqual(["officer", "secondOfficer"]);
  expect(answer(mayCreateFollowUp(PANEL, null))).toBe("role");
});

test("a mark is put on once and taken off once", () => {
  const facts = { bodyId: PANEL, state: "in_progress" as const };
  const marked = { ...facts, sensitiveSinceAt: "2026-08-01T09:00:00.000Z" };
  const unmarked = { ...facts, sensitiveSinceAt: null };
  expect(answer(mayFollowUp("mark_follow_up_sensitive", marked, as("officer")))).toBe("state");
  expect(answer(mayFollowUp("unmark_follow_up_sensitive", marked, as("officer")))).toBe("yes");
  expect(answer(mayFollowUp("unmark_follow_up_sensitive", unmarked, as("officer")))).toBe("state");
  expect(answer(mayFollowUp("unmark_follow_up_sensitive", marked, as("chair")))).toBe("role");
});

test.each([
  ["accepted", "", "yes"],
  ["noted", "", "yes"],
  ["partly", "", "input"],
  ["partly", "The first half is not ours to do.", "yes"],
  ["rejected", "   ", "input"],
  ["rejected", "There is no money for it.", "yes"],
] as const)("a response that is %s, saying “%s”", (response, reason, expected) => {
  expect(answer(hasResponseReason(response, reason))).toBe(expected);
});

test("each refusal is a sentence that names the record's state in words", () => {
  const closed = { bodyId: PANEL, state: "not_taken_forward" as const };
  expect(mayFollowUp("complete_follow_up", closed, as("chair"))).toMatchObject({
    because:
      "You cannot mark it as done now: this follow-up is “Not taken forward”, and would have to be “Not started”, “In progress” or “Paused”.",
  });
  expect(mayFollowUp("respond_follow_up", closed, as("officer"))).toMatchObject({
    because:
      "You cannot record a response to it now: this follow-up is “Not taken forward”, and would have to be “Not started”, “In progress”, “Paused” or “Complete”.",
  });
});
