import { rulesWithoutDay } from "#app/domain/deadline/applies.ts";
import { expect, test } from "vitest";
import { rulesFor, type RuleSetting } from "#app/domain/deadline/applies.ts";
import type { ClockMeeting } from "#app/domain/deadline/evidence.ts";
import { deadlinesOf, type Clock, type ClockBody } from "#app/domain/deadline/deadlines-of-body.ts";
import type { Occasion } from "#app/domain/deadline/occasions.ts";

const TODAY = "2026-09-01";
const PANEL = 1;

const body = (settings: RuleSetting[] = [], but: Partial<ClockBody> = {}): ClockBody => ({
  id: PANEL,
  slug: "anytown-panel",
  name: "Anytown Scrutiny Panel",
  jurisdiction: "england",
  yearStartMonth: 5,
  yearStartDay: 1,
  endedOn: null,
  rules: rulesFor({ law: "police_panel", jurisdiction: "england" }, settings),
  calendar: { profile: "weekends_and_bank_holidays", added: [] },
  ...but,
});

const meeting = (but: Partial<ClockMeeting> = {}): ClockMeeting => ({
  id: 5,
  bodyId: PANEL,
  meetsOn: "2026-09-25",
  state: "confirmed",
  isHistory: false,
  agendaPublishedOn: null,
  agendaSubmittedOn: null,
  papersNeeded: 0,
  papersIn: 0,
  lastPaperOn: null,
  recordPublishedOn: null,
  ...but,
});

const occasion = (but: Partial<Occasion> = {}): Occasion => ({
  id: 3,
  bodyId: PANEL,
  ruleId: "P18",
  title: "Child protection inspection",
  occurredOn: "2023-12-08",
  period: null,
  endedBecause: null,
  ...but,
});

const clock = (but: Partial<Clock> = {}): Clock => ({
  bodies: [body()],
  meetings: [],
  years: [],
  occasions: [],
  results: [],
  ...but,
});
const brief = (facts: Partial<Clock>) =>
  deadlinesOf(clock(facts), TODAY).map(({ key, on, standing }) => [key, on, standing.code]);
const one = (key: string, facts: Partial<Clock>) => deadlinesOf(clock(facts), TODAY).find((d) => d.key === key);

test("a meeting of a panel has its five dates, in order", () => {
  // Friday 25 September 2026: no bank holiday near it.
  expect(brief({ meetings: [meeting()] })).toEqual([
    ["L1:M-5", "2026-09-04", "soon"],
    ["L2:M-5", "2026-09-08", "soon"],
    ["N1:M-5", "2026-09-17", "ahead"],
    ["L3:M-5", "2026-09-22", "ahead"],
    ["L4:M-5", "2026-10-09", "ahead"],
  ]);
});

test("a cancelled meeting has none, and neither has another body's", () => {
  expect(brief({ meetings: [meeting({ state: "cancelled" }), meeting({ bodyId: 2 })] })).toEqual([]);
});

test("the agenda is met by its first release, late by a later one", () => {
  const of = (agendaPublishedOn: string) => one("N1:M-5", { meetings: [meeting({ agendaPublishedOn })] })?.standing;
  expect(of("2026-09-17")).toEqual({ code: "met", words: "Published on 17 September 2026, the last day" });
  expect(of("2026-09-19")).toEqual({
    code: "met_late",
    words: "Published on 19 September 2026, 2 days after",
  });
});

test("reports are in when every paper is, the draft when it is sent, the minutes when the record is published", () => {
  const met = (key: string, but: Partial<ClockMeeting>) =>
    one(key, { meetings: [meeting({ meetsOn: "2026-08-20", state: "held", ...but })] })?.standing.words;
  expect(met("L1:M-5", { papersNeeded: 2, papersIn: 2, lastPaperOn: "2026-07-29" })).toBe(
    "The last paper came on 29 July 2026, 1 day before",
  );
  expect(met("L1:M-5", { papersNeeded: 2, papersIn: 1, lastPaperOn: "2026-07-29" })).toBe("33 days ago");
  expect(met("L2:M-5", { agendaSubmittedOn: "2026-08-03" })).toBe("Sent to the chair on 3 August 2026, the last day");
  expect(met("L4:M-5", { recordPublishedOn: "2026-09-01" })).toBe(
    "The record was published on 1 September 2026, 3 days before",
  );
});

test("what leads up to a meeting is not late once it was held; its minutes can be", () => {
  const held = meeting({ meetsOn: "2026-08-10", state: "held" });
  const codes = Object.fromEntries(brief({ meetings: [held] }).map(([key, , code]) => [key, code]));
  expect(codes).toEqual({
    "L1:M-5": "unrecorded",
    "L2:M-5": "unrecorded",
    "N1:M-5": "unrecorded",
    "L3:M-5": "passed",
    "L4:M-5": "late",
  });
});

test("of a meeting that was entered as held only what is recorded, or can still be done, is told", () => {
  const keys = (but: Partial<ClockMeeting>) =>
    brief({ meetings: [meeting({ state: "held", isHistory: true, ...but })] }).map(([key, , code]) => [key, code]);
  expect(keys({ meetsOn: "2022-03-15" })).toEqual([]);
  expect(keys({ meetsOn: "2022-03-15", recordPublishedOn: "2026-08-30" })).toEqual([]);
  expect(keys({ meetsOn: "2026-08-27", recordPublishedOn: "2026-08-30" })).toEqual([["L4:M-5", "met"]]);
  expect(keys({ meetsOn: "2026-08-27" })).toEqual([["L4:M-5", "soon"]]);
});

test("the precept has its February, and the half after a veto only where one is recorded", () => {
  expect(brief({ years: [2027] }).map(([key, on]) => [key, on])).toEqual([
    ["P1:2027", "2027-02-01"],
    ["P2:2027", "2027-02-08"],
    ["P3:2027", "2027-02-08"],
  ]);
  const veto = occasion({ ruleId: "P5", title: "Veto", occurredOn: "2027-02-05" });
  expect(brief({ years: [2027, 2028], occasions: [veto] }).map(([key, on]) => [key, on])).toEqual([
    ["P1:2027", "2027-02-01"],
    ["P2:2027", "2027-02-08"],
    ["P3:2027", "2027-02-08"],
    ["P5:2027", "2027-02-15"],
    ["P6:2027", "2027-02-22"],
    ["P7:2027", "2027-03-01"],
    ["P1:2028", "2028-02-01"],
    ["P2:2028", "2028-02-08"],
    ["P3:2028", "2028-02-08"],
  ]);
});

test("an occasion starts its own rule: 56 days from 8 December 2023 end on 1 February 2024", () => {
  expect(brief({ occasions: [occasion()] })).toEqual([["P18:O-3", "2024-02-01", "unrecorded"]]);
  const closed = one("P18:O-3", { occasions: [occasion({ endedBecause: "Entered twice." })] });
  expect(closed?.standing).toEqual({ code: "closed", words: "Because: Entered twice." });
});

test("the period that the panel sets counts; without one there is no day, and it says so", () => {
  const sent = (period: number | null) =>
    one("P16:O-3", { occasions: [occasion({ ruleId: "P16", occurredOn: "2026-09-01", period })] });
  expect(sent(28)?.on).toBe("2026-09-29");
  expect(sent(null)?.standing.code).toBe("none");
});

test("an occasion of a rule that does not bind the body starts nothing", () => {
  expect(brief({ occasions: [occasion({ ruleId: "O1" })] })).toEqual([]);
});

test("a local value moves its own deadline, and says who set it", () => {
  const setting: RuleSetting = {
    ruleId: "L3",
    applies: "yes",
    value: 5,
    atTime: "12:00",
    words: "Rule 12",
    setByName: "Jo Bryce",
    setAt: "2026-06-01T09:00:00.000Z",
  };
  const moved = one("L3:M-5", { bodies: [body([setting])], meetings: [meeting()] });
  expect(moved).toMatchObject({
    on: "2026-09-18",
    atTime: "12:00",
    counted: "5 working days before",
    setBy: { name: "Jo Bryce", on: "2026-06-01" },
  });
});

test("what was recorded belongs to its own body and key", () => {
  const result = {
    bodyId: PANEL,
    key: "P1:2027",
    result: "missed",
    onDay: null,
    because: "Late settlement",
    byName: "Jo Bryce",
    at: "2027-02-02T09:00:00.000Z",
    version: 1,
  } as const;
  expect(one("P1:2027", { years: [2027], results: [result] })?.standing.code).toBe("missed");
  expect(one("P1:2027", { years: [2027], results: [{ ...result, bodyId: 2 }] })?.standing.code).toBe("ahead");
});

test("beyond the known bank holidays the day is not known", () => {
  const far = brief({ meetings: [meeting({ meetsOn: "2031-03-04" })] });
  expect(new Set(far.map(([, on, code]) => `${on} ${code}`))).toEqual(new Set(["null unknown"]));
});

test("rules without a fixed day are told apart, and have no instance", () => {
  const ids = rulesWithoutDay(body().rules).map(({ rule }) => rule.id);
  expect(ids).toContain("P11");
  expect(ids).toContain("P8");
  expect(ids).not.toContain("P16");
});
