import { expect, test } from "vitest";
import { askedDays } from "#app/domain/search/asked-days.ts";

const DAY = { from: "2026-12-03", until: "2026-12-03", words: "3 December 2026" };
test.each([
  ["3 December 2026", DAY],
  ["  3rd  december 2026 ", DAY],
  ["Thursday 3 December 2026", DAY],
  ["3/12/2026", DAY],
  ["03.12.26", DAY],
  ["2026-12-03", DAY],
  ["December 2026", { from: "2026-12-01", until: "2026-12-31", words: "December 2026" }],
  ["feb 2028", { from: "2028-02-01", until: "2028-02-29", words: "February 2028" }],
  ["Sept 2026", { from: "2026-09-01", until: "2026-09-30", words: "September 2026" }],
  ["3 Rhagfyr 2026", DAY],
  ["mai 2026", { from: "2026-05-01", until: "2026-05-31", words: "May 2026" }],
  ["31 February 2026", null],
  ["Operation 2026", null],
  ["march 0001", null],
  ["2026", null],
  ["taxis in December 2026", null],
  ["", null],
])("%j names the days %j", (typed, days) => expect(askedDays(typed)).toEqual(days));
