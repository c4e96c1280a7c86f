import { describe, expect, test } from "vitest";
import { readWhen } from "#app/domain/own-sheet/when.ts";

const YEAR = { yearStartsOn: "2026-05-01", today: "2026-11-24" };

describe("a date as people write it", () => {
  test.each<[string, string, string | null]>([
    ["12/3/26", "exact", "2026-03-12"],
    ["12/03/2027", "exact", "2027-03-12"],
    ["12.1.27", "exact", "2027-01-12"],
    ["12-01-2027", "exact", "2027-01-12"],
    ["2027-01-12", "exact", "2027-01-12"],
    ["2027-01-12 14:00", "exact", "2027-01-12"],
    ["12th March 2026", "exact", "2026-03-12"],
    ["Thursday 12 March 2026", "exact", "2026-03-12"],
    ["Tues 12th Jan 27", "exact", "2027-01-12"],
    ["Tuesday, 12 January 2027 at 10.30am", "exact", "2027-01-12"],
    ["12-Jan-27", "exact", "2027-01-12"],
    ["12 January, 2027", "exact", "2027-01-12"],
    ["1st of June 2026", "exact", "2026-06-01"],
    ["12 March", "exact", "2027-03-12"],
    ["9 June", "exact", "2026-06-09"],
    ["12/03", "exact", "2027-03-12"],
    ["Meeting of 16 July 2026", "exact", "2026-07-16"],
    ["12 January 2027 (moved from 8 December 2026)", "exact", "2027-01-12"],
    ["w/c 11 January 2027", "exact", "2027-01-11"],
    ["46034", "exact", "2026-01-12"],
    ["Mar-26", "month", "2026-03-31"],
    ["Mar 27", "month", "2027-03-31"],
    ["March 2027", "month", "2027-03-31"],
    ["March", "month", "2027-03-31"],
    ["Sept '26", "month", "2026-09-30"],
    ["03/2027", "month", "2027-03-31"],
    ["Jan/Feb 2027", "month", "2027-02-28"],
    ["Spring 2026", "season", "2026-05-31"],
    ["Autumn", "season", "2026-11-30"],
    ["Winter 26", "season", "2027-02-28"],
    ["Q2", "quarter", "2026-09-30"],
    ["Q4 2026/27", "quarter", "2027-03-31"],
    ["next meeting", "next_meeting", null],
    ["TBC", "none", null],
    ["ongoing", "none", null],
    ["asap", "none", null],
    ["As required", "none", null],
    ["n/a", "none", null],
    ["to be agreed with the chair", "none", null],
    ["31/02/2027", "none", null],
    ["", "none", null],
  ])("%s", (words, kind, on) => {
    expect(readWhen(words, YEAR)).toEqual({ words, kind, on });
  });

  test("is the last such day for what has been, where no year is known", () => {
    expect(readWhen("9 June", { yearStartsOn: null, today: "2026-11-24", isPast: true }).on).toBe("2026-06-09");
    expect(readWhen("12 December", { yearStartsOn: null, today: "2026-11-24", isPast: true }).on).toBe("2025-12-12");
  });
});
