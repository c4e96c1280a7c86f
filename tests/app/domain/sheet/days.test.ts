import { describe, expect, test } from "vitest";
import { dayOfSerial, readDay } from "#app/domain/sheet/days.ts";

describe("a day is read as it is written", () => {
  test.each([
    ["2026-09-08", "2026-09-08"],
    ["2026-09-08T00:00:00Z", "2026-09-08"],
    ["8/9/2026", "2026-09-08"],
    ["08/09/26", "2026-09-08"],
    ["8.9.2026", "2026-09-08"],
    ["08-09-2026", "2026-09-08"],
    ["8 September 2026", "2026-09-08"],
    ["Tuesday 8 September 2026", "2026-09-08"],
    ["8th Sept 2026", "2026-09-08"],
    ["8-Sep-26", "2026-09-08"],
    ["29 February 2028", "2028-02-29"],
    ["8/9/2026 00:00", "2026-09-08"],
  ])("%s", (words, day) => expect(readDay(words)).toEqual({ ok: true, day }));

  test.each([
    [46273, "2026-09-08"],
    [46273.75, "2026-09-08"],
    [61, "1900-03-01"],
  ])("%d as Excel counts it", (serial, day) => expect(dayOfSerial(serial)).toBe(day));

  test("nothing is no day, and no mistake", () => {
    expect(readDay("")).toEqual({ ok: true, day: null });
    expect(readDay(null)).toEqual({ ok: true, day: null });
  });
});

test.each([
  "29/2/2026",
  "9/30/2026",
  "2026-13-01",
  "September 2026",
  "tomorrow",
  "8 9 2026",
  "2026-09-08T17:00:00Z",
  99999999,
  -3,
])("%s is not a date", (written) =>
  expect(readDay(written)).toMatchObject({ ok: false, words: expect.stringContaining("is not a date") }),
);
