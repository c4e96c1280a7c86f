import { describe, expect, test } from "vitest";
import {
  canStillBeMade,
  planMove,
  programmeAfterMove,
  stateAfterMove,
  type MoveAsked,
  type MoveFacts,
  type MovingItem,
} from "#app/domain/agenda-item/plan-move.ts";
import { reasonLine, type ItemKind } from "#app/domain/agenda-item/states.ts";
import type { ProgrammeState } from "#app/domain/programme-states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, OTHER_COMMITTEE, PANEL } from "#tests/support/cast.ts";

const october = { id: 2, bodyId: PANEL, state: "provisional", meetsOn: "2026-10-13" } as const;
const june = { ...october, id: 3, meetsOn: "2027-06-08" } as const;

const onSeptember: MovingItem = {
  bodyId: PANEL,
  kind: "theme",
  state: "scheduled",
  meetingId: 1,
  meetsOn: "2026-09-08",
  themeState: "scheduled",
  programmeId: 1,
  programmeState: "draft",
  recorded: 0,
};
const notScheduled: MovingItem = {
  ...onSeptember,
  state: "not_scheduled",
  meetingId: null,
  meetsOn: null,
  themeState: "approved",
};
const NOTHING_ELSE: MoveFacts = { next: null, delegationId: null, openVariationId: null };
const toOctober: MoveAsked = { deed: "schedule_item", to: october, reasonWords: "Two other reports are due" };

const plan = (item: MovingItem, move: MoveAsked = toOctober, facts: Partial<MoveFacts> = {}) =>
  planMove(item, move, { ...NOTHING_ELSE, ...facts }, as("officer"));
const said = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.because);

const WITH_THE_CHAIR = "The programme is with the chair for a decision, so it cannot be changed now: recall it first.";
const GIVE_A_REASON = "Give a reason: it is kept with the record and shown to the people concerned.";

const HOW: [ProgrammeState, "no delegation" | "a delegation", string, string][] = [
  ["draft", "no delegation", "at_once", "yes"],
  ["draft", "a delegation", "at_once", "yes"],
  ["submitted", "no delegation", "at_once", WITH_THE_CHAIR],
  ["submitted", "a delegation", "at_once", WITH_THE_CHAIR],
  ["approved", "no delegation", "variation", "yes"],
  ["approved", "a delegation", "delegated", "yes"],
  ["published", "no delegation", "variation", "yes"],
  ["published", "a delegation", "delegated", "yes"],
];

describe.each(HOW)("in a %s programme with %s a theme's item is moved: %s", (state, delegation, how, verdict) => {
  const delegationId = delegation === "a delegation" ? 7 : null;

  test("that it is in", () => {
    const made = plan({ ...onSeptember, programmeState: state }, toOctober, { delegationId });
    expect([made.how, said(made.verdict)]).toEqual([how, verdict]);
  });

  test("that it goes to", () => {
    const next = { label: "2027/28", programme: { id: 2, state } };
    const made = plan(notScheduled, { ...toOctober, to: june }, { next, delegationId });
    expect([made.how, said(made.verdict)]).toEqual([how, verdict]);
  });
});

const KINDS: [ItemKind, string, string][] = [
  ["theme", "variation", WITH_THE_CHAIR],
  ["statutory", "variation", WITH_THE_CHAIR],
  ["standing", "at_once", "yes"],
  ["procedural", "at_once", "yes"],
];

test.each(KINDS)("%s business is moved %s in a published programme, and with the chair: %s", (kind, how, withChair) => {
  expect(plan({ ...onSeptember, kind, programmeState: "published" }).how).toBe(how);
  expect(said(plan({ ...onSeptember, kind, programmeState: "submitted" }).verdict)).toBe(withChair);
});

test("a move between two years is varied in the programme that is approved", () => {
  const next = { label: "2027/28", programme: { id: 2, state: "approved" as const } };
  const move = { ...toOctober, to: june };
  expect(plan(onSeptember, move, { next })).toMatchObject({ how: "variation", programmeId: 2 });
  expect(plan(onSeptember, move, { next, delegationId: 9 })).toMatchObject({
    how: "delegated",
    programmeId: 2,
    delegationId: 9,
  });
});

describe("a reason is needed", () => {
  const DELEGATED = { delegationId: 7 };
  const varied = { ...notScheduled, programmeState: "published" as const };
  test.each([
    ["to add an item not scheduled, at once", notScheduled, toOctober, {}, "add", false],
    ["to add a deferred item, at once", { ...notScheduled, state: "deferred" }, toOctober, {}, "add", false],
    ["to add one by a variation", varied, toOctober, {}, "add", false],
    ["to add one under a delegation", varied, toOctober, DELEGATED, "add", false],
    ["to move a scheduled item, at once", onSeptember, toOctober, {}, "move", true],
    ["to defer one, at once", onSeptember, { deed: "defer_item", to: null }, {}, "defer", true],
    ["to withdraw one not scheduled", notScheduled, { deed: "withdraw_item", to: null }, {}, "withdraw", true],
  ] as const)("%s", (_what, item, move, facts, kind, needed) => {
    const given = (words: { reasonWords?: string | null }) =>
      plan(item, { deed: move.deed, to: move.to, ...words }, facts);
    expect(given({})).toMatchObject({ kind, reasonNeeded: needed, verdict: { allowed: true } });
    expect(said(given({ reasonWords: null }).verdict)).toBe(needed ? GIVE_A_REASON : "yes");
    expect(said(given({ reasonWords: "  " }).verdict)).toBe(needed ? GIVE_A_REASON : "yes");
    expect(said(given({ reasonWords: "Two other reports are due" }).verdict)).toBe("yes");
  });
});

describe("a move is refused", () => {
  test("by role first, whatever else is wrong with it", () => {
    const facts = { ...NOTHING_ELSE, openVariationId: 3 };
    const { verdict } = planMove({ ...onSeptember, state: "withdrawn" }, toOctober, facts, as("chair"));
    expect(verdict).toMatchObject({ kind: "role" });
  });

  test("while another change of it waits, the last thing said", () => {
    const waits = "V-3 already asks the chair to change it: wait for the decision, or withdraw that request first.";
    expect(said(plan(onSeptember, toOctober, { openVariationId: 3 }).verdict)).toBe(waits);
    const wordless = { ...toOctober, reasonWords: "" };
    expect(said(plan(onSeptember, wordless, { openVariationId: 3 }).verdict)).toBe(GIVE_A_REASON);
  });

  test("to a year that has no programme to hold a theme's item; other business may stand there", () => {
    const next = { label: "2027/28", programme: null };
    const move = { ...toOctober, to: june };
    expect(said(plan(notScheduled, move, { next }).verdict)).toBe(
      "Start the 2027/28 programme first: there is none yet for this item.",
    );
    const standing = { ...notScheduled, kind: "standing", themeState: null } as const;
    expect(said(plan(standing, move, { next }).verdict)).toBe("yes");
  });

  test("to a meeting that is not later, where it is deferred", () => {
    const item = { ...onSeptember, meetsOn: "2026-10-13" } as const;
    expect(plan(item, { ...toOctober, deed: "defer_item" }).verdict).toMatchObject({ kind: "input" });
    expect(said(plan(onSeptember, { ...toOctober, deed: "defer_item" }).verdict)).toBe("yes");
  });

  test("to a meeting of another body, whether it is made at once or by a variation", () => {
    const move = { ...toOctober, to: { ...october, bodyId: OTHER_COMMITTEE } };
    const because = "That meeting belongs to another body: choose one of this body's own meetings.";
    expect(said(plan(onSeptember, move).verdict)).toBe(because);
    expect(said(plan({ ...onSeptember, programmeState: "approved" }, move).verdict)).toBe(because);
  });
});

describe("a move asked for earlier", () => {
  const next = { label: "2026/27", programme: { id: 1, state: "published" } } as const;
  const today = "2026-09-01";

  test("is made in a programme that is approved, whoever approves it", () => {
    expect(canStillBeMade(onSeptember, { kind: "move", to: october, next }, today)).toEqual({ allowed: true });
    expect(canStillBeMade(onSeptember, { kind: "defer", to: null, next: null }, today)).toEqual({ allowed: true });
  });

  test.each([
    ["the item is withdrawn", { ...onSeptember, state: "withdrawn" }, { kind: "move", to: october, next }],
    ["it is to be deferred and is on no meeting", notScheduled, { kind: "defer", to: null, next: null }],
    ["the meeting is held", onSeptember, { kind: "move", to: { ...october, state: "held" }, next }],
    ["its year has no programme", onSeptember, { kind: "move", to: june, next: { label: "2027/28", programme: null } }],
  ] as const)("is not, where %s", (_what, item, move) => {
    expect(canStillBeMade(item, move, today)).toMatchObject({ allowed: false, kind: "state" });
  });
});

test("a moved item is scheduled on its meeting and in that year's programme; off every meeting it keeps its own", () => {
  expect(stateAfterMove("add", october)).toBe("scheduled");
  expect(stateAfterMove("defer", october)).toBe("scheduled");
  expect(stateAfterMove("defer", null)).toBe("deferred");
  expect(stateAfterMove("withdraw", null)).toBe("withdrawn");
  expect(programmeAfterMove(onSeptember, null)).toBe(1);
  expect(programmeAfterMove(onSeptember, { label: "2027/28", programme: { id: 2, state: "draft" } })).toBe(2);
  expect(programmeAfterMove(onSeptember, { label: "2027/28", programme: null })).toBeNull();
});

test("a reason reads as one line", () => {
  expect(reasonLine("volume", "three other reports are due")).toBe(
    "Too much on the agenda: three other reports are due",
  );
  expect(reasonLine("volume", null)).toBe("Too much on the agenda");
  expect(reasonLine("other", "The hall is flooded")).toBe("The hall is flooded");
  expect(reasonLine(null, null)).toBeNull();
});
