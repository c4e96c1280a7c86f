import { describe, expect, test } from "vitest";
import {
  mayCreateItem,
  mayDeferItem,
  mayEditItem,
  mayLead,
  mayOrderAgenda,
  mayScheduleItem,
  mayWithdrawItem,
  type ItemFacts,
  type TargetMeeting,
} from "#app/domain/agenda-item/may.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { ThemeState } from "#app/domain/theme/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, OTHER_COMMITTEE, PANEL, type CastName } from "#tests/support/cast.ts";

const october: TargetMeeting = { id: 2, bodyId: PANEL, state: "provisional", meetsOn: "2026-10-13" };

const anItem = (item: Partial<ItemFacts> = {}): ItemFacts => ({
  bodyId: PANEL,
  kind: "theme",
  state: "scheduled",
  meetingId: 1,
  meetsOn: "2026-09-08",
  themeState: "scheduled",
  programmeState: "draft",
  recorded: 0,
  ...item,
});

const answer = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);

const ASK = {
  edit: (item: ItemFacts, who: CastName) => mayEditItem(item, as(who)),
  schedule: (item: ItemFacts, who: CastName) => mayScheduleItem(item, october, as(who)),
  defer: (item: ItemFacts, who: CastName) => mayDeferItem(item, null, as(who)),
  withdraw: (item: ItemFacts, who: CastName) => mayWithdrawItem(item, as(who)),
  order: (item: ItemFacts, who: CastName) =>
    mayOrderAgenda(item, item.meetingId === null ? null : { ...october, id: 1 }, as(who)),
};

// Deed × role: the officers of the body, and nobody else.
const ROLES: [CastName, "yes" | "role"][] = [
  ["officer", "yes"],
  ["secondOfficer", "yes"],
  ["chair", "role"],
  ["viceChair", "role"],
  ["member", "role"],
  ["coOpted", "role"],
  ["outsideOfficer", "role"],
  ["outsideMember", "role"],
];

describe.each(Object.entries(ASK))("to %s an item", (_deed, ask) => {
  test.each(ROLES)("%s: %s", (who, expected) => {
    expect(answer(ask(anItem(), who))).toBe(expected);
  });
});

// Deed × state, for an officer.
const STATES: Record<ItemState, Record<keyof typeof ASK, "yes" | "state">> = {
  not_scheduled: { edit: "yes", schedule: "yes", defer: "state", withdraw: "yes", order: "state" },
  scheduled: { edit: "yes", schedule: "yes", defer: "yes", withdraw: "yes", order: "yes" },
  deferred: { edit: "yes", schedule: "yes", defer: "state", withdraw: "yes", order: "state" },
  considered: { edit: "state", schedule: "state", defer: "state", withdraw: "state", order: "state" },
  withdrawn: { edit: "state", schedule: "state", defer: "state", withdraw: "state", order: "state" },
};

describe.each(Object.entries(STATES))("an item that is %s", (state, deeds) => {
  test.each(Object.entries(deeds))("%s: %s", (deed, expected) => {
    const placed = state === "scheduled" || state === "considered";
    const item = anItem({
      state: state as ItemState,
      meetingId: placed ? 1 : null,
      meetsOn: placed ? "2026-09-08" : null,
    });
    expect(answer(ASK[deed as keyof typeof ASK](item, "officer"))).toBe(expected);
  });
});

const SLOTS: Record<ThemeState, "yes" | "state"> = {
  draft: "state",
  proposed: "state",
  under_consideration: "state",
  scoped: "state",
  with_chair: "state",
  approved: "yes",
  scheduled: "yes",
  deferred: "yes",
  considered: "yes",
  follow_up: "yes",
  carried_forward: "yes",
  not_taken_forward: "state",
  closed: "state",
};

test.each(Object.entries(SLOTS))("a theme that is %s is given a slot: %s", (state, expected) => {
  const theme = { state: state as ThemeState };
  expect(answer(mayCreateItem(PANEL, theme, "draft", as("officer")))).toBe(expected);
  const item = anItem({ state: "not_scheduled", meetingId: null, meetsOn: null, themeState: theme.state });
  expect(answer(mayScheduleItem(item, october, as("officer")))).toBe(expected);
});

test("an item without a theme needs no approval, but an officer", () => {
  expect(answer(mayCreateItem(PANEL, null, null, as("officer")))).toBe("yes");
  expect(answer(mayCreateItem(PANEL, null, null, as("chair")))).toBe("role");
});

// Where an item may be put on 1 September 2026.
const MEETINGS: [string, Partial<TargetMeeting>, string][] = [
  ["provisional and to come", {}, "yes"],
  ["confirmed and to come", { state: "confirmed" }, "yes"],
  ["today", { meetsOn: "2026-09-01" }, "yes"],
  ["past", { meetsOn: "2026-08-31" }, "The meeting of 31 August 2026 is past: choose one that is still to come."],
  ["held", { state: "held" }, "The meeting of 13 October 2026 is “Held”, so its agenda no longer changes."],
  [
    "cancelled",
    { state: "cancelled" },
    "The meeting of 13 October 2026 is “Cancelled”, so its agenda no longer changes.",
  ],
  [
    "another body's",
    { bodyId: OTHER_COMMITTEE },
    "That meeting belongs to another body: choose one of this body's own meetings.",
  ],
  ["the one it is on", { id: 1 }, "It is already on the meeting of 13 October 2026: choose another."],
];

test.each(MEETINGS)("a meeting that is %s", (_what, meeting, expected) => {
  const verdict = mayScheduleItem(anItem(), { ...october, ...meeting }, as("officer"));
  expect(verdict.allowed ? "yes" : verdict.because).toBe(expected);
});

test("a member of the body leads on an item", () => {
  const members = [{ id: 3 }, { id: 5 }];
  expect(mayLead(5, members)).toEqual({ allowed: true });
  expect(mayLead(4, members)).toEqual({
    allowed: false,
    kind: "input",
    because: "Choose a lead from the members of this body.",
  });
});

test("deferring goes to a later meeting, never to an earlier one", () => {
  const item = anItem({ meetsOn: "2026-10-13" });
  const later = { ...october, id: 3, meetsOn: "2026-11-17" };
  const earlier = { ...october, id: 3, meetsOn: "2026-09-08" };
  expect(mayDeferItem(item, later, as("officer"))).toEqual({ allowed: true });
  expect(mayDeferItem(item, earlier, as("officer"))).toMatchObject({
    kind: "input",
    because: "An item is deferred to a meeting later than 13 October 2026: choose one, or leave it not scheduled.",
  });
});

test("nothing of a programme moves while it is with the chair, and the sentence says what to do", () => {
  const because = "The programme is with the chair for a decision, so it cannot be changed now: recall it first.";
  const item = anItem({ programmeState: "submitted" });
  expect(mayScheduleItem(item, october, as("officer"))).toMatchObject({ kind: "state", because });
  expect(mayDeferItem(item, null, as("officer"))).toMatchObject({ because });
  expect(mayWithdrawItem(item, as("officer"))).toMatchObject({ because });
  expect(mayCreateItem(PANEL, { state: "approved" }, "submitted", as("officer"))).toMatchObject({ because });
  expect(mayWithdrawItem({ ...item, kind: "standing", themeState: null }, as("officer"))).toEqual({
    allowed: true,
  });
});
