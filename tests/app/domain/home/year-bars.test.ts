import { expect, test } from "vitest";
import { yearBars } from "#app/domain/home/year-bars.ts";

const YEAR = { firstDay: "2026-05-01", lastDay: "2027-04-30", today: "2026-11-24" };
const load = (planned: number, asked = 0) => ({ planned, asked, leaving: 0, available: 120 });

test("a year in small says in words what its bars show", () => {
  const { bars, words } = yearBars(
    [
      { meetsOn: "2026-06-18", state: "held", load: load(100) },
      { meetsOn: "2026-11-19", state: "confirmed", load: load(120) },
      { meetsOn: "2026-12-03", state: "confirmed", load: load(100, 35) },
      { meetsOn: "2027-02-04", state: "confirmed", load: load(90) },
      { meetsOn: "2027-04-08", state: "provisional", load: load(60) },
    ],
    YEAR,
  );
  expect(bars.map(({ stands, used }) => `${stands} ${used.toFixed(2)}`)).toEqual([
    "held 0.83",
    "to_record 1.00",
    "over 1.00",
    "coming 0.75",
    "coming 0.50",
  ]);
  expect(words).toBe("1 held, 1 to record, 3 to come. 90 minutes free. 1 over its time.");
});

test("months stand where their days do, in a year that begins within one too", () => {
  const { months } = yearBars([], { firstDay: "2026-05-15", lastDay: "2027-05-14", today: "2026-11-24" });
  expect(months.map(({ letter }) => letter).join("")).toBe("MJJASONDJFMAM");
  expect(months.slice(0, 3).map(({ at }) => (at * 365).toFixed(0))).toEqual(["0", "17", "47"]);
});

test("a year without meetings says so", () => {
  expect(yearBars([], YEAR).words).toBe("No meeting is planned this year.");
});
