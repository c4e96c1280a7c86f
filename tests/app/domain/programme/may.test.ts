import { describe, expect, test } from "vitest";
import {
  mayEditProgramme,
  mayEndDelegation,
  mayMoveProgramme,
  mayMoveVariation,
  mayRecordDelegation,
  mayStartProgramme,
  maySubmitProgramme,
} from "#app/domain/programme/may.ts";
import type { ProgrammeState, VariationState } from "#app/domain/programme-states.ts";
import type { ProgrammeMove, VariationDeed } from "#app/domain/programme/deeds.ts";
import { as, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

const CAST = Object.keys(PEOPLE) as CastName[];

/** Written by hand: who may, and from which states. Everyone and everything else is refused. */
const PROGRAMME_DEEDS: Record<ProgrammeMove, { who: CastName[]; from: ProgrammeState[] }> = {
  submit_programme: { who: ["officer", "secondOfficer"], from: ["draft"] },
  recall_programme: { who: ["officer", "secondOfficer"], from: ["submitted"] },
  decide_programme: { who: ["chair", "viceChair"], from: ["submitted"] },
  approve_programme: { who: ["chair", "viceChair"], from: ["submitted"] },
  send_back_programme: { who: ["chair", "viceChair"], from: ["submitted"] },
  undo_programme_decision: { who: ["chair", "viceChair"], from: ["draft", "approved"] },
  publish_programme: { who: ["officer", "secondOfficer"], from: ["approved", "published"] },
};
const PROGRAMME_STATE_LIST: ProgrammeState[] = ["draft", "submitted", "approved", "published"];

describe.each(Object.entries(PROGRAMME_DEEDS))("%s", (deed, { who, from }) => {
  test.each(CAST.flatMap((name) => PROGRAMME_STATE_LIST.map((state) => [name, state] as const)))(
    "by %s while %s",
    (name, state) => {
      const programme = { bodyId: PANEL, state, submittedByPersonId: PEOPLE.officer.personId };
      const verdict = mayMoveProgramme(deed as ProgrammeMove, programme, as(name));
      expect(verdict.allowed).toBe(who.includes(name) && from.includes(state));
      if (!verdict.allowed) expect(verdict.kind).toBe(who.includes(name) ? "state" : "role");
    },
  );

  test("by nobody signed in", () => {
    const programme = { bodyId: PANEL, state: "submitted", submittedByPersonId: null } as const;
    expect(mayMoveProgramme(deed as ProgrammeMove, programme, null)).toMatchObject({ kind: "role" });
  });
});

test("whoever sent a programme to the chair cannot approve it, but may send it back", () => {
  const own = { bodyId: PANEL, state: "submitted", submittedByPersonId: PEOPLE.chair.personId } as const;
  expect(mayMoveProgramme("approve_programme", own, as("chair"))).toEqual({
    allowed: false,
    kind: "role",
    because: "You sent this programme for approval, so someone else must approve it.",
  });
  expect(mayMoveProgramme("send_back_programme", own, as("chair")).allowed).toBe(true);
  expect(mayMoveProgramme("approve_programme", own, as("viceChair")).allowed).toBe(true);
});

test("a programme is ready for the chair with an introduction and an item on a coming meeting", () => {
  const draft = { bodyId: PANEL, state: "draft", submittedByPersonId: null } as const;
  const ask = (introduction: string, itemsOnComingMeetings: number) =>
    maySubmitProgramme(draft, { introduction, itemsOnComingMeetings }, as("officer"));

  expect(ask("How we chose.", 1)).toEqual({ allowed: true });
  expect(ask(" ", 1)).toMatchObject({
    because: "Before it can go to the chair, the programme needs an introduction that says how it was chosen.",
  });
  expect(ask("How we chose.", 0)).toMatchObject({
    because: "Before it can go to the chair, the programme needs at least one item on a coming meeting.",
  });
  expect(ask("", 0)).toMatchObject({
    because:
      "Before it can go to the chair, the programme needs an introduction that says how it was chosen and at least one item on a coming meeting.",
  });
});

test.each(CAST)("starting a programme and editing its introduction, by %s", (name) => {
  const officer = name === "officer" || name === "secondOfficer";
  expect(mayStartProgramme(PANEL, false, as(name)).allowed).toBe(officer);
  expect(mayStartProgramme(PANEL, true, as(name)).allowed).toBe(false);
  for (const state of PROGRAMME_STATE_LIST) {
    const verdict = mayEditProgramme({ bodyId: PANEL, state, submittedByPersonId: null }, as(name));
    expect(verdict.allowed, state).toBe(officer && state !== "submitted");
  }
});

const WAITING: VariationState[] = ["awaiting_chair"];
const VARIATION_DEEDS: Record<VariationDeed, { who: CastName[]; from: VariationState[] }> = {
  decide_variation: { who: ["chair", "viceChair"], from: WAITING },
  approve_variation: { who: ["chair", "viceChair"], from: WAITING },
  refuse_variation: { who: ["chair", "viceChair"], from: WAITING },
  undo_variation_decision: { who: ["chair", "viceChair"], from: ["approved", "refused"] },
  withdraw_variation: { who: ["officer", "secondOfficer"], from: WAITING },
};
const VARIATION_STATE_LIST: VariationState[] = ["awaiting_chair", "approved", "refused", "withdrawn"];
const asked = {
  bodyId: PANEL,
  proposedByPersonId: PEOPLE.officer.personId,
  itemVersion: 3,
  itemVersionNow: 3,
  draftPlanId: null,
};

describe.each(Object.entries(VARIATION_DEEDS))("%s", (deed, { who, from }) => {
  test.each(CAST.flatMap((name) => VARIATION_STATE_LIST.map((state) => [name, state] as const)))(
    "by %s while %s",
    (name, state) => {
      const verdict = mayMoveVariation(deed as VariationDeed, { ...asked, state }, as(name));
      expect(verdict.allowed).toBe(who.includes(name) && from.includes(state));
    },
  );
});

test("whoever asked for a variation cannot approve it, but may refuse it", () => {
  const own = { ...asked, state: "awaiting_chair", proposedByPersonId: PEOPLE.chair.personId } as const;
  expect(mayMoveVariation("approve_variation", own, as("chair"))).toMatchObject({
    kind: "role",
    because: "You asked for this change, so someone else must approve it.",
  });
  expect(mayMoveVariation("refuse_variation", own, as("chair")).allowed).toBe(true);
});

test("a variation of an item that has changed since can be refused or withdrawn, not approved", () => {
  const old = { ...asked, state: "awaiting_chair", itemVersionNow: 4 } as const;
  expect(mayMoveVariation("approve_variation", old, as("chair"))).toMatchObject({ kind: "stale" });
  expect(mayMoveVariation("refuse_variation", old, as("chair")).allowed).toBe(true);
  expect(mayMoveVariation("withdraw_variation", old, as("officer")).allowed).toBe(true);
});

test.each(CAST)("delegating and ending a delegation, by %s", (name) => {
  const chairs = name === "chair" || name === "viceChair";
  const open = { bodyId: PANEL, fromOn: "2026-05-01", untilOn: null };
  expect(mayRecordDelegation(PANEL, as(name)).allowed).toBe(chairs);
  expect(mayRecordDelegation(OTHER_COMMITTEE, as(name)).allowed).toBe(false);
  expect(mayEndDelegation(open, as(name)).allowed).toBe(chairs);
  expect(mayEndDelegation({ ...open, untilOn: "2026-09-01" }, as(name)).allowed).toBe(chairs);
  expect(mayEndDelegation({ ...open, untilOn: "2026-08-31" }, as(name)).allowed).toBe(false);
});
