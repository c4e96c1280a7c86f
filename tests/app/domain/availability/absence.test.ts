import { expect, test } from "vitest";
import {
  absenceText,
  asDays,
  isAwayOn,
  neededAway,
  whoCannotCome,
  whoKey,
  whoOf,
  type Absence,
} from "#app/domain/availability/absence.ts";

const away = (fromOn: string, untilOn: string, who: Partial<Absence> = {}): Absence => ({
  personId: null,
  officeId: null,
  words: "",
  weekday: null,
  fromOn,
  untilOn,
  ...who,
});
const ON_LEAVE = away("2027-03-01", "2027-03-14", { personId: 4 });
const NOT_THURSDAYS = away("2027-01-01", "2027-06-30", { personId: 5, weekday: 4 });
const RECESS = away("2027-07-26", "2027-09-03");
const CHIEF = away("2027-03-04", "2027-03-04", { officeId: 2 });
const EXPERT = away("2027-03-04", "2027-03-31", { words: "Dr Amy Lowe, the university" });
const ALL = [ON_LEAVE, NOT_THURSDAYS, RECESS, CHIEF, EXPERT];

// 4 March 2027 is a Thursday, looked up in a printed calendar; so are the others by counting from it.
const LOWE = "witness:dr amy lowe, the university";
test.each([
  ["the day before any of them, a Wednesday", "2026-12-30", []],
  ["the first day of a time", "2027-03-01", ["person:4"]],
  ["the last day of a time", "2027-03-14", ["person:4", LOWE]],
  ["the day after", "2027-03-15", [LOWE]],
  ["a Thursday", "2027-03-04", ["person:4", "person:5", "office:2", LOWE]],
  ["a Friday", "2027-03-05", ["person:4", LOWE]],
  ["the last Thursday of them", "2027-06-24", ["person:5"]],
  ["a Thursday after the end", "2027-07-01", []],
  ["the first day of a recess", "2027-07-26", ["body"]],
  ["the last day of a recess", "2027-09-03", ["body"]],
])("who cannot come on %s", (_, day, who) => {
  expect(whoCannotCome(day, ALL)).toEqual(who);
});

test("who is away twice over is told once", () => {
  expect(whoCannotCome("2027-03-02", [ON_LEAVE, away("2027-03-02", "2027-03-02", { personId: 4 })])).toEqual([
    "person:4",
  ]);
});

test.each([
  [1, "2027-03-01"],
  [2, "2027-03-02"],
  [4, "2027-03-04"],
  [6, "2027-03-06"],
  [7, "2027-03-07"],
])("weekday %i is %s, and no other day of that week", (weekday, day) => {
  const week = ["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05", "2027-03-06", "2027-03-07"];
  expect(week.filter((each) => isAwayOn(away("2027-01-01", "2027-12-31", { weekday }), each))).toEqual([day]);
});

test.each([
  [ON_LEAVE, "Monday 1 March 2027 to Sunday 14 March 2027"],
  [CHIEF, "Thursday 4 March 2027"],
  [NOT_THURSDAYS, "Thursdays from 1 January 2027 to 30 June 2027"],
])("the days in words", (absence, words) => {
  expect(absenceText(absence)).toBe(words);
});

test.each([
  [
    { weekday: null, fromOn: "2027-03-04", untilOn: null },
    { fromOn: "2027-03-04", untilOn: "2027-03-04" },
  ],
  [
    { weekday: null, fromOn: null, untilOn: "2027-03-04" },
    { fromOn: "", untilOn: "2027-03-04" },
  ],
  [
    { weekday: 4, fromOn: null, untilOn: "2027-03-31" },
    { fromOn: "2026-09-01", untilOn: "2027-03-31" },
  ],
  [
    { weekday: 4, fromOn: "2027-01-01", untilOn: null },
    { fromOn: "2027-01-01", untilOn: "" },
  ],
])("one day needs no last day, and a weekday begins today", (said, days) => {
  expect(asDays(said, "2026-09-01")).toEqual({ weekday: said.weekday, ...days });
});

test.each([
  ["body", { personId: null, officeId: null, words: "" }],
  ["person:4", { personId: 4, officeId: null, words: "" }],
  ["office:2", { personId: null, officeId: 2, words: "" }],
  ["witness:Dr Amy Lowe", { personId: null, officeId: null, words: "Dr Amy Lowe" }],
  ["person:x", undefined],
  ["office:", undefined],
  ["witness: ", undefined],
  ["nobody", undefined],
])("%s names whom", (key, who) => {
  expect(whoOf(key)).toEqual(who);
});

test("a witness in words is the same however the words are written", () => {
  expect(whoKey({ personId: null, officeId: null, words: "DR  AMY LOWE" })).toBe("witness:dr amy lowe");
});

test("of those an item needs, the ones who cannot come, in their order", () => {
  const needed = [
    { key: "person:5", name: "Cllr Tom Bell", part: "lead" },
    { key: "office:3", name: "Head of Housing", part: "witness" },
    { key: "office:2", name: "Chief Constable", part: "witness" },
  ] as const;
  expect(neededAway(needed, "2027-03-04", ALL).map(({ name }) => name)).toEqual(["Cllr Tom Bell", "Chief Constable"]);
  expect(neededAway(needed, "2027-03-05", ALL)).toEqual([]);
  expect(neededAway(needed, "2027-08-02", ALL), "a recess is the body's, and said of it").toEqual([]);
});
