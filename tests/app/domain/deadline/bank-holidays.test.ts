import { expect, test } from "vitest";
import { BANK_HOLIDAYS, goodFridayOf } from "#app/domain/deadline/bank-holidays.ts";
import { breakOf } from "#app/domain/deadline/periods-excluded.ts";
import {
  isKnownDay,
  isWeekend,
  whyNotCounted,
  whyNotWorking,
  workingDayBefore,
} from "#app/domain/deadline/counting.ts";

const ORDINARY = { profile: "weekends_and_bank_holidays", added: [] } as const;
const BREAKS = { profile: "s243_breaks", added: [] } as const;

// As published by the government for England and Wales, month and day.
const PUBLISHED: Record<string, string> = {
  2015: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
  2017: "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
  2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
  2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
  2029: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2030: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
};

test.each(Object.entries(PUBLISHED))("the bank holidays of %s are those published", (year, days) => {
  const held = [...BANK_HOLIDAYS.keys()].filter((day) => day.startsWith(year)).map((day) => day.slice(5));
  expect(held.join(" ")).toBe(days);
});

test("no bank holiday falls at a weekend, and every Good Friday is a Friday two days before Easter Day", () => {
  expect([...BANK_HOLIDAYS.keys()].filter(isWeekend)).toEqual([]);
  for (const year of Object.keys(PUBLISHED).map(Number)) {
    expect(new Date(`${goodFridayOf(year)}T00:00:00Z`).getUTCDay()).toBe(5);
  }
  expect(goodFridayOf(2031)).toBeUndefined();
});

test.each([
  ["2020-05-08", "Early May bank holiday (moved from 4 May for VE Day)"],
  ["2020-05-04", null],
  ["2022-05-30", null],
  ["2022-06-02", "Spring bank holiday (moved from 30 May)"],
  ["2022-06-03", "Platinum Jubilee bank holiday"],
  ["2022-09-19", "Bank holiday for the State Funeral of Queen Elizabeth II"],
  ["2023-05-08", "Bank holiday for the Coronation of King Charles III"],
  ["2026-12-26", "weekend"],
  ["2026-12-28", "Boxing Day (substitute day)"],
  ["2027-12-27", "Christmas Day (substitute day)"],
  ["2026-12-24", null],
])("%s is left out because: %s", (day, why) => {
  expect(whyNotCounted(ORDINARY, day)).toBe(why);
});

// Section 243(4) read by hand for each.
test.each([
  ["2026-04-01", null],
  ["2026-04-02", "in the Easter break"],
  ["2026-04-07", "in the Easter break"],
  ["2026-04-08", null],
  ["2026-05-01", null],
  ["2026-05-02", "in a bank holiday break"],
  ["2026-05-05", "in a bank holiday break"],
  ["2026-05-06", null],
  ["2026-12-23", null],
  ["2026-12-24", "in the Christmas break"],
  ["2026-12-29", "in a bank holiday break"],
  ["2026-12-30", null],
  ["2026-12-31", "in a bank holiday break"],
  ["2027-12-24", "in the Christmas break"],
  ["2027-12-29", "in the Christmas break"],
  ["2027-12-30", null],
  ["2022-06-01", "in a bank holiday break"],
  ["2022-06-04", "in a bank holiday break"],
])("%s is, by section 243, %s", (day, words) => {
  expect(breakOf(day)).toBe(words);
});

test("the profile with the breaks widens the ordinary one: weekends and bank holidays are left out too", () => {
  expect(whyNotCounted(BREAKS, "2026-09-12")).toBe("weekend");
  expect(whyNotCounted(BREAKS, "2026-04-03")).toBe("Good Friday");
  expect(whyNotCounted(BREAKS, "2026-04-02")).toBe("in the Easter break");
  expect(whyNotWorking(BREAKS, "2026-04-02")).toBeNull();
  expect(whyNotCounted(ORDINARY, "2026-04-02")).toBeNull();
});

test("the calendar is known from the first day of 2015 to the last of 2030", () => {
  expect(["2014-12-31", "2015-01-01", "2030-12-31", "2031-01-01"].map(isKnownDay)).toEqual([false, true, true, false]);
  expect(workingDayBefore(ORDINARY, "2026-04-07")).toBe("2026-04-02");
  expect(workingDayBefore(ORDINARY, "2015-01-02")).toBeNull();
});
