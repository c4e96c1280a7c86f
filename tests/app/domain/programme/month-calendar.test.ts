import { expect, test } from "vitest";
import { AWAITING_RECORD } from "#app/domain/programme/happened.ts";
import { monthCalendar } from "#app/domain/programme/month-calendar.ts";

const NOTHING = { meetings: [], deadlines: [], daysOff: [], recess: [] };
const YEAR = { firstDay: "2026-05-15", lastDay: "2027-05-14", ...NOTHING };
const load = { planned: 130, available: 120, asked: 10, leaving: 0 };
const meeting = { meetsOn: "2026-12-03", href: "/meetings/M-1", state: "confirmed", load, coming: null } as const;

test("a year is every month that it has a day in, each in weeks from Monday on", () => {
  const months = monthCalendar(YEAR, "2026-12-01");
  expect(months.map(({ words }) => words)).toHaveLength(13);
  expect([months[0]?.words, months.at(-1)?.words]).toEqual(["May 2026", "May 2027"]);
  const december = months.find(({ key }) => key === "2026-12")!;
  expect(december.weeks.map((week) => week.map((cell) => cell?.number ?? 0))).toEqual([
    [0, 1, 2, 3, 4, 5, 6],
    [7, 8, 9, 10, 11, 12, 13],
    [14, 15, 16, 17, 18, 19, 20],
    [21, 22, 23, 24, 25, 26, 27],
    [28, 29, 30, 31, 0, 0, 0],
  ]);
  expect(december.weeks.flat().filter((cell) => cell?.isToday)).toMatchObject([{ on: "2026-12-01" }]);
  expect(december.entries).toEqual([]);
});

const inDecember = (facts: Partial<Parameters<typeof monthCalendar>[0]>, today = "2026-12-01") => {
  const december = monthCalendar({ ...YEAR, ...facts }, today).find(({ key }) => key === "2026-12")!;
  const marked = december.weeks
    .flat()
    .flatMap((cell) => (cell && cell.marks.length > 0 ? [[cell.number, cell.marks]] : []));
  return { marked, said: december.entries.map(({ day, words, over }) => [day, words, over]) };
};

test("a meeting says how full it is by the one sum, and who can come; what has been says how it stands", () => {
  expect(inDecember({ meetings: [{ ...meeting, coming: "4 of 6 members can come" }] })).toEqual({
    marked: [[3, ["meeting"]]],
    said: [
      [
        "Thu 3 December",
        "Meeting, confirmed. Over by 20 minutes: 130 of 120 planned, 10 asked for. 4 of 6 members can come",
        true,
      ],
    ],
  });
  expect(inDecember({ meetings: [{ ...meeting, state: "held" }] }, "2027-01-05").said).toEqual([
    ["Thu 3 December", "Meeting, held", false],
  ]);
  expect(inDecember({ meetings: [meeting] }, "2027-01-05").said).toEqual([
    ["Thu 3 December", `Meeting, ${AWAITING_RECORD.toLowerCase()}`, false],
  ]);
});

test("what is due, what is not counted and when the body does not meet stand by their days", () => {
  expect(
    inDecember({
      meetings: [meeting],
      deadlines: [{ on: "2026-12-03", title: "Agenda", words: "Public by then." }],
      daysOff: [{ on: "2026-12-28", words: "The offices are closed" }],
      recess: [{ fromOn: "2026-12-30", untilOn: "2027-01-02", weekday: null }],
    }),
  ).toEqual({
    marked: [
      [3, ["meeting", "deadline"]],
      [28, ["off"]],
      [30, ["recess"]],
      [31, ["recess"]],
    ],
    said: [
      ["Thu 3 December", expect.stringContaining("Meeting"), true],
      ["Thu 3 December", "Agenda. Public by then.", false],
      ["Mon 28 December", "The offices are closed", false],
      ["Wed 30 December", "The body does not meet until Sat 2 January", false],
    ],
  });
});

test("one day of each week is marked in every week", () => {
  const recess = [{ fromOn: "2026-12-10", untilOn: "2026-12-24", weekday: 4 }];
  expect(inDecember({ recess }).marked).toEqual([
    [10, ["recess"]],
    [17, ["recess"]],
    [24, ["recess"]],
  ]);
});

test("what lies outside the year is left out", () => {
  const months = monthCalendar(
    {
      ...YEAR,
      daysOff: [
        { on: "2026-05-14", words: "Closed" },
        { on: "2026-05-15", words: "Shut" },
      ],
    },
    "2026-12-01",
  );
  expect(months[0]?.entries.map(({ words }) => words)).toEqual(["Shut"]);
});
