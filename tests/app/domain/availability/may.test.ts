import { expect, test } from "vitest";
import { mayEnterAbsence, mayEnterOwnAbsence, mayRemoveAbsence, seesAbsence } from "#app/domain/availability/may.ts";
import { as, OTHER_COMMITTEE, PANEL, PEOPLE, type CastName } from "#tests/support/cast.ts";

const DAYS = { weekday: null, fromOn: "2026-10-05", untilOn: "2026-10-09" };
const why = (verdict: { allowed: boolean; because?: string }) => (verdict.allowed ? "allowed" : verdict.because);
const enter = (days: { weekday: number | null; fromOn: string; untilOn: string }, already = [] as (typeof days)[]) =>
  why(mayEnterOwnAbsence(days, already, as("member")));

test.each([
  ["some days", DAYS, "allowed"],
  ["today alone", { ...DAYS, fromOn: "2026-09-01", untilOn: "2026-09-01" }, "allowed"],
  ["a time that is running", { ...DAYS, fromOn: "2026-08-20", untilOn: "2026-09-01" }, "allowed"],
  ["Thursdays", { ...DAYS, weekday: 4 }, "allowed"],
  ["no first day", { ...DAYS, fromOn: "" }, "Enter the first day."],
  ["no last day", { weekday: 4, fromOn: "2026-10-05", untilOn: "" }, "Enter until when: the last day."],
  ["an end before the beginning", { ...DAYS, untilOn: "2026-10-04" }, "The last day is before the first day."],
  [
    "what is past",
    { ...DAYS, fromOn: "2026-08-03", untilOn: "2026-08-31" },
    "These days are past. Enter days from today on.",
  ],
  ["the last day allowed", { ...DAYS, untilOn: "2029-08-31" }, "allowed"],
  ["too far ahead", { ...DAYS, untilOn: "2029-09-01" }, "Enter days up to 31 August 2029."],
  ["a day of the week that is not among them", { ...DAYS, weekday: 6 }, "There is no Saturday between these days."],
  ["a day of the week that is the last of them", { ...DAYS, weekday: 5 }, "allowed"],
  ["no such day of the week", { ...DAYS, weekday: 8 }, "Choose a day of the week."],
])("%s", (_, days, said) => {
  expect(enter(days)).toBe(said);
});

test("the same days are entered once, and at most 60 times may be kept", () => {
  expect(enter(DAYS, [DAYS])).toBe("These days have been entered already.");
  expect(enter(DAYS, [{ ...DAYS, weekday: 1 }])).toBe("allowed");
  const many = (count: number) => Array.from({ length: count }, () => ({ ...DAYS, weekday: 1 }));
  expect(enter(DAYS, many(59))).toBe("allowed");
  expect(enter(DAYS, many(60))).toBe("60 entries are kept already. Remove some first.");
});

test("for themselves whoever has a part in a body may, and nobody else", () => {
  for (const who of ["officer", "chair", "member", "coOpted", "outsideMember"] as const)
    expect(mayEnterOwnAbsence(DAYS, [], as(who))).toEqual({ allowed: true });
  expect(why(mayEnterOwnAbsence(DAYS, [], { ...as("member"), parts: [] }))).toBe(
    "Only people with a role in a body can enter days on which they cannot come.",
  );
});

test.each([
  ["officer", true],
  ["secondOfficer", true],
  ["chair", false],
  ["viceChair", false],
  ["member", false],
  ["coOpted", false],
  ["outsideOfficer", false],
] as [CastName, boolean][])("for others: %s", (who, may) => {
  expect(mayEnterAbsence(PANEL, DAYS, [], as(who)).allowed).toBe(may);
});

// Who sees, and so may remove, which entry: by hand. Ruth has a part in the panel alone.
const RUTH = PEOPLE.member.personId;
const OWN = { bodyId: null, personId: RUTH, bodyIds: [PANEL] };
const OF_OFFICER = { bodyId: PANEL, personId: RUTH, bodyIds: [PANEL] };
const OF_OTHERS = { bodyId: OTHER_COMMITTEE, personId: RUTH, bodyIds: [PANEL] };
const RECESS = { bodyId: PANEL, personId: null, bodyIds: [] };
test.each([
  ["member", OWN, true, true],
  ["officer", OWN, true, false],
  ["chair", OWN, false, false],
  ["otherMember", OWN, false, false],
  ["outsideOfficer", OWN, false, false],
  ["member", OF_OFFICER, true, true],
  ["officer", OF_OFFICER, true, true],
  ["viceChair", OF_OFFICER, false, false],
  ["outsideOfficer", OF_OFFICER, false, false],
  ["member", OF_OTHERS, true, true],
  ["officer", OF_OTHERS, false, false],
  ["outsideOfficer", OF_OTHERS, true, true],
  ["officer", RECESS, true, true],
  ["member", RECESS, false, false],
  ["chair", RECESS, false, false],
] as [CastName, typeof OWN, boolean, boolean][])(
  "%s and an entry %o: sees %s, may remove %s",
  (who, one, sees, may) => {
    expect(seesAbsence(one, as(who))).toBe(sees);
    expect(mayRemoveAbsence(one, as(who)).allowed).toBe(may);
  },
);

test("what somebody entered themselves only they can remove, and the officer is told so", () => {
  expect(why(mayRemoveAbsence(OWN, as("officer")))).toBe(
    "They entered these days themselves. Ask them to remove them.",
  );
});
