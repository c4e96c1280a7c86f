import { expect, test } from "vitest";
import { yearLine } from "#app/domain/programme/year-line.ts";

const meeting = (meetsOn: string, state: "held" | "confirmed", planned: number, asked = 0) => ({
  reference: `M-${meetsOn}`,
  meetsOn,
  state,
  load: { planned, available: 120, asked, leaving: 0 },
});

test("twelve months from the year's first day, each with its meetings and how they stand", () => {
  const meetings = [
    meeting("2026-05-01", "held", 90),
    meeting("2026-11-19", "confirmed", 90),
    meeting("2026-12-03", "confirmed", 135),
    meeting("2027-02-05", "confirmed", 70, 30),
    meeting("2027-04-30", "confirmed", 120),
  ];
  const months = yearLine("2026-05-01", meetings, "2026-11-28");
  expect(months.map(({ words }) => words).join(" ")).toBe("May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr");
  expect(months.filter(({ isNow }) => isNow).map(({ words }) => words)).toEqual(["Nov"]);
  expect(
    months.flatMap((month) => month.meetings.map(({ day, words, over }) => [month.words, day, words, over])),
  ).toEqual([
    ["May", "1 May", "held", false],
    ["Nov", "19 Nov", "to record", false],
    ["Dec", "3 Dec", "15 over", true],
    ["Feb", "5 Feb", "20 left", false],
    ["Apr", "30 Apr", "0 left", false],
  ]);
});

test("a meeting today is still to come, and a year from 1 January starts there", () => {
  const months = yearLine("2027-01-01", [meeting("2027-03-04", "confirmed", 20)], "2027-03-04");
  expect(months.map(({ words }) => words).join(" ")).toBe("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
  expect(months[2]?.meetings[0]).toMatchObject({ stands: "to come", words: "100 left" });
});
