import { expect, test } from "vitest";
import type { IsoDate } from "#app/domain/calendar.ts";
import type { Arithmetic } from "#app/domain/deadline/arithmetic.ts";
import type { CountingCalendar } from "#app/domain/deadline/counting.ts";
import { RULES } from "#app/domain/deadline/rules.ts";
import { earliestMeeting, workOut } from "#app/domain/deadline/work-out.ts";
import type { Known } from "#app/domain/deadline/worked-day.ts";

const CALENDAR: CountingCalendar = { profile: "weekends_and_bank_holidays", added: [] };

function known(arithmetic: Arithmetic, on: IsoDate): Known {
  const worked = workOut(arithmetic, on, CALENDAR);
  if (!worked.known) throw new Error(worked.because);
  return worked;
}

// The precept's days are those of the financial year before the one that it is for.
test.each([
  ["P1", "2026-04-01", "2026-02-01", "2026-01-30"],
  ["P2", "2025-04-01", "2025-02-08", "2025-02-07"],
  ["P2", "2026-04-01", "2026-02-08", "2026-02-06"],
  ["P2", "2027-04-01", "2027-02-08", null],
  ["P3", "2026-04-01", "2026-02-08", "2026-02-06"],
  ["P5", "2026-04-01", "2026-02-15", "2026-02-13"],
  ["P6", "2026-04-01", "2026-02-22", "2026-02-20"],
  ["P7", "2026-04-01", "2026-03-01", "2026-02-27"],
  ["P7", "2028-04-01", "2028-03-01", null],
  ["P2", "2031-04-01", "2031-02-08", null],
  ["P10", "2024-05-02", "2025-03-31", null],
  ["P10", "2024-03-07", "2024-03-31", "2024-03-28"],
] as const)("%s from %s falls on %s; the working day before, where it is needed, is %s", (id, from, on, better) => {
  expect(known(RULES[id].arithmetic, from)).toMatchObject({ on, better, about: null });
});

test("a precept date on a Sunday says that nothing extends it, and which Friday to act by", () => {
  expect(workOut(RULES.P2.arithmetic, "2026-04-01", CALENDAR, RULES.P2.trigger)).toMatchObject({
    steps: [
      "The precept is for the financial year that begins on Wednesday 1 April 2026.",
      "The date is fixed: 8 February of the financial year before it, which runs from 1 April 2025 to 31 March 2026.",
      "That is Sunday 8 February 2026.",
      "8 February 2026 is a Sunday and the rule gives no extension: act by Friday 6 February 2026.",
    ],
  });
});

test("a day beyond the known calendar that needs no bank holidays is known, and says what is not", () => {
  expect(known(RULES.P2.arithmetic, "2031-04-01").steps.at(-1)).toBe(
    "The bank holidays of that year are not known yet.",
  );
});

test("56 days beginning with 8 December 2023 end on 1 February 2024, a day sooner than 56 days after it", () => {
  const worked = known(RULES.P18.arithmetic, "2023-12-08");
  expect(worked.on).toBe("2024-02-01");
  expect(worked.days).toHaveLength(56);
  expect(worked.days[0]).toEqual({ on: "2023-12-08", number: 1, words: "Friday 8 December 2023: day 1" });
  expect(worked.days[55]).toEqual({
    on: "2024-02-01",
    number: 56,
    words: "Thursday 1 February 2024: day 56",
  });
});

test.each([
  ["P18", "2026-03-01", "2026-04-25", "2026-04-24"],
  ["P18", "2024-01-05", "2024-02-29", null],
  ["P18", "2030-12-20", "2031-02-13", null],
  ["N10", "2026-05-07", "2026-06-03", null],
  ["O7", "2026-03-02", "2026-03-30", null],
  ["P12", "2026-03-02", "2026-03-22", "2026-03-20"],
  ["P13", "2026-03-02", "2026-03-22", "2026-03-20"],
  ["P15", "2026-03-02", "2026-04-12", "2026-04-10"],
  ["O3", "2026-04-01", "2026-03-03", null],
  ["O3", "2026-05-04", "2026-04-05", "2026-04-02"],
] as const)("%s from %s ends on %s; the working day before, where it is needed, is %s", (id, from, on, better) => {
  expect(known(RULES[id].arithmetic, from)).toMatchObject({ on, better, about: null });
});

test("a hearing notified on Monday 2 March 2026 can be held from 10 to 20 March: nine working days", () => {
  const first = earliestMeeting("2026-03-02", 5, CALENDAR);
  expect(first).toMatchObject({ known: true, on: "2026-03-10" });
  expect(known(RULES.P12.arithmetic, "2026-03-02").better).toBe("2026-03-20");
});

// The corresponding day less one; the last of the month where there is none; "about" from a month's end.
test.each([
  [2, "2026-01-10", "2026-03-09", false],
  [2, "2026-01-01", "2026-02-28", false],
  [2, "2028-01-01", "2028-02-29", false],
  [2, "2026-08-15", "2026-10-14", false],
  [2, "2027-12-29", "2028-02-28", false],
  [2, "2027-12-30", "2028-02-29", true],
  [2, "2025-12-31", "2026-02-28", true],
  [2, "2025-12-29", "2026-02-28", true],
  [2, "2026-01-31", "2026-03-30", true],
  [2, "2026-04-30", "2026-06-29", true],
  [1, "2026-01-31", "2026-02-28", true],
  [12, "2028-02-29", "2029-02-28", true],
  [12, "2026-03-10", "2027-03-09", false],
] as const)("%i months beginning with %s end on %s; only about right: %s", (count, from, on, isAbout) => {
  const worked = known({ kind: "months_beginning_with", count }, from);
  expect(worked.on).toBe(on);
  expect(worked.about !== null).toBe(isAbout);
});

test.each([
  ["working_days_before", 3, "2026-04-07", "2026-03-31"],
  ["working_days_before", 15, "2026-09-08", "2026-08-17"],
  ["working_days_before", 1, "2026-09-07", "2026-09-04"],
  ["working_days_after", 5, "2026-12-23", "2027-01-04"],
  ["working_days_after", 10, "2026-09-08", "2026-09-22"],
  ["calendar_days_before", 14, "2026-09-08", "2026-08-25"],
  ["calendar_days_after", 28, "2028-02-15", "2028-03-14"],
] as const)("%s, %i, from %s is %s", (kind, count, from, on) => {
  expect(known({ kind, count }, from).on).toBe(on);
});

test("the breaks of section 243 are for clear days: working days are the same without them", () => {
  const arithmetic = { kind: "working_days_before", count: 3 } as const;
  const breaks: CountingCalendar = { profile: "s243_breaks", added: [] };
  expect(workOut(arithmetic, "2026-04-07", breaks)).toMatchObject({ on: "2026-03-31" });
});

test.each(["working_days_before", "working_days_after", "clear_working_days_before"] as const)(
  "%s is not known beyond 2030",
  (kind) => {
    expect(workOut({ kind, count: 3 }, "2031-01-02", CALENDAR)).toMatchObject({ known: false });
  },
);

test("a rule that gives no day says why there is none", () => {
  expect(workOut(RULES.P11.arithmetic, "2026-07-01", CALENDAR)).toEqual({
    known: false,
    because: "“As soon as practicable” after the report is sent: the Act gives no fixed date, so none is calculated.",
  });
});
