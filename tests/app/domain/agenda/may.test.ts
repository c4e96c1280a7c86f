import { describe, expect, test } from "vitest";
import {
  mayConfirmWitness,
  mayHaveCome,
  mayMoveAgenda,
  mayPrepareItem,
  type AgendaFacts,
  type PaperedItem,
} from "#app/domain/agenda/may.ts";
import type { AgendaState } from "#app/domain/agenda/states.ts";
import type { AgendaDeed } from "#app/domain/agenda/deeds.ts";
import type { ItemState } from "#app/domain/agenda-item/states.ts";
import type { Verdict } from "#app/domain/verdict.ts";
import { as, PANEL, type CastName } from "#tests/support/cast.ts";

const answer = (verdict: Verdict) => (verdict.allowed ? "yes" : verdict.kind);
const because = (verdict: Verdict) => (verdict.allowed ? "" : verdict.because);

type Part = "officer" | "chairs" | "nobody";
const ROLES: [CastName, Part][] = [
  ["officer", "officer"],
  ["secondOfficer", "officer"],
  ["chair", "chairs"],
  ["viceChair", "chairs"],
  ["member", "nobody"],
  ["coOpted", "nobody"],
  ["outsideOfficer", "nobody"],
];

const anAgenda = (agenda: Partial<AgendaFacts> = {}): AgendaFacts => ({
  bodyId: PANEL,
  state: "draft",
  items: 3,
  meeting: { state: "confirmed", meetsOn: "2026-09-08" },
  ...agenda,
});

const AGENDA_ROLES: Record<AgendaDeed, Part> = {
  submit_agenda: "officer",
  recall_agenda: "officer",
  agree_agenda: "chairs",
  send_back_agenda: "chairs",
  undo_agenda_decision: "chairs",
  publish_agenda: "officer",
  publish_supplementary: "officer",
  decide_agenda: "chairs",
};

const AGENDA: Record<AgendaState, Record<AgendaDeed, "yes" | "state">> = {
  draft: {
    submit_agenda: "yes",
    recall_agenda: "state",
    agree_agenda: "state",
    decide_agenda: "state",
    send_back_agenda: "state",
    undo_agenda_decision: "yes",
    publish_agenda: "yes",
    publish_supplementary: "yes",
  },
  with_chair: {
    submit_agenda: "state",
    recall_agenda: "yes",
    agree_agenda: "yes",
    decide_agenda: "yes",
    send_back_agenda: "yes",
    undo_agenda_decision: "state",
    publish_agenda: "yes",
    publish_supplementary: "yes",
  },
  agreed: {
    submit_agenda: "state",
    recall_agenda: "state",
    agree_agenda: "state",
    decide_agenda: "state",
    send_back_agenda: "state",
    undo_agenda_decision: "yes",
    publish_agenda: "yes",
    publish_supplementary: "yes",
  },
  published: {
    submit_agenda: "state",
    recall_agenda: "state",
    agree_agenda: "state",
    decide_agenda: "state",
    send_back_agenda: "state",
    undo_agenda_decision: "state",
    publish_agenda: "yes",
    publish_supplementary: "yes",
  },
};

describe.each(Object.entries(AGENDA))("an agenda that is %s", (state, deeds) => {
  describe.each(Object.entries(deeds) as [AgendaDeed, string][])("%s: %s", (deed, expected) => {
    test.each(ROLES)("asked by %s", (who, part) => {
      const verdict = mayMoveAgenda(deed, anAgenda({ state: state as AgendaState }), as(who));
      expect(answer(verdict)).toBe(part === AGENDA_ROLES[deed] ? expected : "role");
    });
  });
});

describe.each(Object.keys(AGENDA_ROLES) as AgendaDeed[])("%s", (deed) => {
  const who = AGENDA_ROLES[deed] === "officer" ? "officer" : "chair";
  const starts: Partial<Record<AgendaDeed, AgendaState>> = { submit_agenda: "draft", undo_agenda_decision: "agreed" };
  const at = starts[deed] ?? "with_chair";
  const ask = (agenda: Partial<AgendaFacts>) => mayMoveAgenda(deed, anAgenda({ state: at, ...agenda }), as(who));

  test.each([
    ["provisional", "2026-09-08", "yes"],
    ["confirmed", "2026-09-01", "yes"],
    ["confirmed", "2026-08-31", "state"],
    ["held", "2026-09-01", "state"],
    ["cancelled", "2026-09-08", "state"],
  ] as const)("of a meeting that is %s on %s on 1 September 2026: %s", (state, meetsOn, expected) => {
    const always = deed === "recall_agenda"; // what can no longer be decided is still taken back
    expect(answer(ask({ meeting: { state, meetsOn } }))).toBe(always ? "yes" : expected);
  });
});

test.each([
  ["submit_agenda", "officer", "draft", "Nothing is on this agenda yet: add an item first."],
  ["publish_agenda", "officer", "draft", "Nothing is on this agenda yet: add an item first."],
  ["recall_agenda", "officer", "with_chair", ""],
  ["send_back_agenda", "chair", "with_chair", ""],
] as const)("%s of an agenda without items", (deed, who, state, expected) => {
  expect(because(mayMoveAgenda(deed, anAgenda({ state, items: 0 }), as(who)))).toBe(expected);
});

test("the refusals are sentences that say what stands in the way", () => {
  expect(because(mayMoveAgenda("recall_agenda", anAgenda(), as("officer")))).toBe(
    "You cannot recall it from the chair now: this agenda is “Draft”, and would have to be “With the chair”.",
  );
  const past = anAgenda({ meeting: { state: "confirmed", meetsOn: "2026-08-31" } });
  expect(because(mayMoveAgenda("submit_agenda", past, as("officer")))).toBe(
    "The meeting of 31 August 2026 is past, so its agenda no longer changes.",
  );
});

const anItem = (state: ItemState) => ({ bodyId: PANEL, state });
const plain = { confirmedOn: null };
const confirmed = { confirmedOn: "2026-08-28" };

const ASK = {
  part: (item: PaperedItem, who: CastName) => mayPrepareItem("set_item_part", item, as(who)),
  paper: (item: PaperedItem, who: CastName) => mayPrepareItem("record_paper", item, as(who)),
  documents: (item: PaperedItem, who: CastName) => mayPrepareItem("list_documents", item, as(who)),
  confirm: (item: PaperedItem, who: CastName) => mayConfirmWitness("confirm_witness", item, plain, as(who)),
  unconfirm: (item: PaperedItem, who: CastName) => mayConfirmWitness("unconfirm_witness", item, confirmed, as(who)),
  urgent: (item: PaperedItem, who: CastName) =>
    mayPrepareItem("take_item_urgently", { ...item, urgentBecause: null }, as(who)),
  notUrgent: (item: PaperedItem, who: CastName) =>
    mayPrepareItem("take_back_urgency", { ...item, urgentBecause: "A fire." }, as(who)),
};

type ItemAnswers = Record<keyof typeof ASK, "yes" | "state">;
const OPEN: ItemAnswers = {
  part: "yes",
  paper: "yes",
  documents: "yes",
  confirm: "yes",
  unconfirm: "yes",
  urgent: "state",
  notUrgent: "state",
};
const CLOSED: ItemAnswers = {
  part: "state",
  paper: "state",
  documents: "state",
  confirm: "state",
  unconfirm: "state",
  urgent: "state",
  notUrgent: "state",
};
const ITEMS: Record<ItemState, ItemAnswers> = {
  not_scheduled: OPEN,
  scheduled: { ...OPEN, urgent: "yes", notUrgent: "yes" },
  deferred: OPEN,
  considered: { ...CLOSED, part: "yes", documents: "yes" },
  withdrawn: CLOSED,
};

describe.each(Object.entries(ITEMS))("an item that is %s", (state, deeds) => {
  describe.each(Object.entries(deeds) as [keyof typeof ASK, string][])("%s: %s", (deed, expected) => {
    const alsoChairs = deed === "urgent" || deed === "notUrgent";
    test.each(ROLES)("asked by %s", (who, part) => {
      const may = part === "officer" || (part === "chairs" && alsoChairs);
      expect(answer(ASK[deed](anItem(state as ItemState), who))).toBe(may ? expected : "role");
    });
  });
});

test("a witness is confirmed once, and only what was confirmed is taken back", () => {
  const item = anItem("scheduled");
  expect(because(mayConfirmWitness("confirm_witness", item, confirmed, as("officer")))).toBe(
    "It is already recorded, on 28 August 2026.",
  );
  expect(because(mayConfirmWitness("unconfirm_witness", item, plain, as("officer")))).toBe(
    "Nobody has recorded that this witness will attend.",
  );
});

test("the chair's reason is recorded once, and only a recorded one is taken back", () => {
  const item = anItem("scheduled");
  expect(because(mayPrepareItem("take_item_urgently", { ...item, urgentBecause: "A fire." }, as("chair")))).toBe(
    "The chair’s reason is already recorded: remove it first to give another.",
  );
  expect(because(mayPrepareItem("take_back_urgency", { ...item, urgentBecause: null }, as("chair")))).toBe(
    "It is not recorded that the chair takes this item as urgent.",
  );
});

test.each([
  ["2026-09-01", ""],
  ["2026-08-01", ""],
  ["2026-09-02", "2 September 2026 is still to come: enter the date on which the paper was received."],
  [null, "Enter the date on which the paper was received."],
])("a paper that came on %s, seen on 1 September 2026", (on, expected) => {
  expect(because(mayHaveCome(on, "2026-09-01"))).toBe(expected);
});
